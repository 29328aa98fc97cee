import type { ConditionalLook, HostConditionalFormat } from "../book/conditional-formats";
import { ApiError } from "../wire/api-error";
import { objectType, type PropertyDefinition } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import type { SheetSelf } from "./object-links";

/** A conditional format, and how whoever shows the workbook is told that it changed. */
export interface ConditionalFormatSelf extends SheetSelf {
  readonly format: HostConditionalFormat;
  readonly changed: () => void;
}

function colour(value: WireValue): string | undefined {
  if (value === "") return undefined;
  if (typeof value !== "string" || !/^#[0-9A-Fa-f]{6}$/.test(value)) throw new ApiError("InvalidArgument");
  return value.toUpperCase();
}

function flag(value: WireValue): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

/** What is not set is answered as null: the cells look as they do without it. */
function part<Key extends keyof ConditionalLook>(
  key: Key,
  read: (value: WireValue) => ConditionalLook[Key],
): PropertyDefinition<ConditionalFormatSelf> {
  return {
    read: ({ format }) => format.look[key] ?? null,
    write: (self, value) => {
      self.format.look[key] = read(value);
      self.changed();
    },
  };
}

const fillType = objectType<ConditionalFormatSelf>({
  className: "ConditionalRangeFill",
  properties: { Color: part("fill", colour) },
});

const fontType = objectType<ConditionalFormatSelf>({
  className: "ConditionalRangeFont",
  properties: {
    Color: part("fontColour", colour),
    Bold: part("bold", flag),
    Italic: part("italic", flag),
  },
});

export const conditionalRangeFormatType = objectType<ConditionalFormatSelf>({
  className: "ConditionalRangeFormat",
  navigation: { Fill: (self) => fillType.of(self), Font: (self) => fontType.of(self) },
});
