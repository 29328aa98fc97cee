import type { HostHeaderFooter } from "../book/page-layout";
import { ApiError } from "../wire/api-error";
import { objectType, type PropertyDefinition } from "../wire/object-type";
import type { SheetSelf } from "./object-links";

export function pageLayoutChanged({ links, sheet }: SheetSelf): void {
  links.book.changed({ kind: "pageLayout", sheetId: sheet.id });
}

function headerPart(key: keyof HostHeaderFooter): PropertyDefinition<SheetSelf> {
  return {
    read: ({ sheet }) => sheet.pageLayout.headersFooters[key],
    write: (self, text) => {
      if (typeof text !== "string" || text.length > 255) throw new ApiError("InvalidArgument");
      self.sheet.pageLayout.headersFooters[key] = text;
      pageLayoutChanged(self);
    },
  };
}

const headerFooterType = objectType<SheetSelf>({
  className: "HeaderFooter",
  properties: {
    LeftHeader: headerPart("leftHeader"),
    CenterHeader: headerPart("centerHeader"),
    RightHeader: headerPart("rightHeader"),
    LeftFooter: headerPart("leftFooter"),
    CenterFooter: headerPart("centerFooter"),
    RightFooter: headerPart("rightFooter"),
  },
});

/** What stands above and below every printed page. */
export const headerFooterGroupType = objectType<SheetSelf>({
  className: "HeaderFooterGroup",
  properties: {
    State: {
      read: () => "Default",
      write: (_, state) => {
        if (state !== "Default") throw new ApiError("NotImplemented", "other headers on first or even pages");
      },
    },
    UseSheetMargins: { read: () => true },
    UseSheetScale: { read: () => true },
  },
  navigation: { DefaultForAllPages: (self) => headerFooterType.of(self) },
});
