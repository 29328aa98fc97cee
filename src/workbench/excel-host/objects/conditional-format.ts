import type { CellRange } from "../../../domain/grid/cell-address";
import type { HostConditionalFormat } from "../book/conditional-formats";
import { checkFormula } from "../input/formula-check";
import { ApiError } from "../wire/api-error";
import { objectType, type WireObject } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import { conditionalRangeFormatType, type ConditionalFormatSelf } from "./conditional-format-look";
import type { SheetSelf } from "./object-links";

/** The conditional formats that touch some cells of a sheet. */
interface ConditionalCellsSelf extends SheetSelf {
  readonly areas: readonly CellRange[];
}

function behind({ links, sheet }: SheetSelf, format: HostConditionalFormat): ConditionalFormatSelf {
  const changed = () => links.book.changed({ kind: "conditionalFormats", sheetId: sheet.id });
  return { links, sheet, format, changed };
}

function setFormula(self: ConditionalFormatSelf, value: WireValue): void {
  if (typeof value !== "string" || !value.startsWith("=")) throw new ApiError("InvalidArgument");
  checkFormula(value);
  self.format.formula = value;
  self.changed();
}

const ruleType = objectType<ConditionalFormatSelf>({
  className: "ConditionalFormatRule",
  properties: { Formula: { read: ({ format }) => format.formula, write: setFormula } },
});

const customType = objectType<ConditionalFormatSelf>({
  className: "CustomConditionalFormat",
  navigation: {
    Rule: (self) => ruleType.of(self),
    Format: (self) => conditionalRangeFormatType.of(self),
  },
});

const conditionalFormatType = objectType<ConditionalFormatSelf>({
  className: "ConditionalFormat",
  ids: ({ format }) => ({ Id: format.id }),
  properties: {
    Type: { read: () => "Custom" },
    Priority: {
      read: ({ sheet, format }) => sheet.conditionalFormats.all().indexOf(format),
      write: () => {
        throw new ApiError("NotImplemented", "another priority of a conditional format");
      },
    },
    StopIfTrue: {
      read: ({ format }) => format.stopIfTrue,
      write: ({ format, changed }, value) => {
        if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
        format.stopIfTrue = value;
        changed();
      },
    },
  },
  navigation: {
    Custom: (self) => customType.of(self),
    CustomOrNullObject: (self) => customType.of(self),
  },
  actions: {
    Delete: ({ sheet, format, changed }) => {
      sheet.conditionalFormats.delete(format.id);
      changed();
    },
  },
  objects: { GetRanges: ({ links, sheet, format }) => links.areas(sheet, format.areas) },
});

function add(self: ConditionalCellsSelf, type: string): WireObject {
  if (type !== "Custom") throw new ApiError("NotImplemented", `conditional formats of type ${type}`);
  const made = behind(self, self.sheet.conditionalFormats.add(self.areas));
  made.changed();
  return conditionalFormatType.of(made);
}

const found = ({ sheet, areas }: ConditionalCellsSelf) => sheet.conditionalFormats.within(areas);

export const conditionalFormatCollectionType = objectType<ConditionalCellsSelf>({
  className: "ConditionalFormatCollection",
  items: (self) => found(self).map((format) => conditionalFormatType.of(behind(self, format))),
  item: (self, args) => {
    const format = self.sheet.conditionalFormats.find(args.text(0));
    if (!format || format.isLost) throw new ApiError("ItemNotFound");
    return conditionalFormatType.of(behind(self, format));
  },
  methods: { GetCount: (self) => found(self).length },
  objects: { Add: (self, args) => add(self, args.text(0)) },
});
