import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/presets";
import { agreed } from "../univer/cell-styles";
import { applyStyle } from "../univer/style-writing";
import { ApiError } from "../wire/api-error";
import { objectType, type PropertyDefinition } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import { indentLevelOf, MOST_INDENT_LEVELS, paddingOfIndent } from "../univer/indent-padding";
import type { RangeSelf } from "./object-links";
import { borderCollectionType } from "./range-border";
import { autofitColumns, autofitRows, sizeProperties } from "./range-size";

type Scalar = string | number | boolean;

/** A part of a style: what it reads as, and the style that a value stands for; undefined refuses the value. */
function stylePart(
  read: (style: IStyleData) => Scalar,
  write: (value: WireValue) => IStyleData | undefined,
): PropertyDefinition<RangeSelf> {
  return {
    read: ({ sheet, cells }) => agreed(sheet.univerSheet, cells, read),
    write: ({ sheet, cells }, value) => {
      const style = write(value);
      if (!style) throw new ApiError("InvalidArgument");
      applyStyle(sheet, cells, style);
    },
  };
}

/** A part that Excel and Univer name differently, e.g. `Center` and 2. */
function namedPart<Code extends HorizontalAlign | VerticalAlign>(
  names: Readonly<Record<string, Code>>,
  otherwise: string,
  read: (style: IStyleData) => Nullable<Code>,
  write: (code: Code) => IStyleData,
): PropertyDefinition<RangeSelf> {
  const nameOf = (code: Nullable<Code>) =>
    Object.entries(names).find(([, known]) => known === code)?.[0] ?? otherwise;
  return stylePart(
    (style) => nameOf(read(style)),
    (value) => {
      const code = typeof value === "string" ? names[value] : undefined;
      return code === undefined ? undefined : write(code);
    },
  );
}

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
const { TRUE, FALSE } = BooleanNumber;
/** Excel's own number for text that stands upright, one character below the other. */
const STACKED = 180;

function orientation(style: IStyleData): number {
  if (style.tr?.v === TRUE) return STACKED;
  const angle = style.tr?.a ?? 0;
  return angle === 0 ? 0 : -angle;
}

/** Univer turns clockwise, Excel the other way round. */
function rotation(value: WireValue): IStyleData | undefined {
  if (value === STACKED) return { tr: { a: 0, v: TRUE } };
  if (typeof value !== "number" || !Number.isInteger(value) || Math.abs(value) > 90) return undefined;
  return { tr: value === 0 ? null : { a: -value, v: FALSE } };
}

export const rangeFormatType = objectType<RangeSelf>({
  className: "RangeFormat",
  properties: {
    HorizontalAlignment: namedPart(
      HORIZONTAL,
      "General",
      (style) => style.ht,
      (code) => ({ ht: code }),
    ),
    IndentLevel: stylePart(
      ({ pd }) => indentLevelOf(pd),
      (value) =>
        typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_INDENT_LEVELS
          ? { pd: paddingOfIndent(value) }
          : undefined,
    ),
    VerticalAlignment: namedPart(
      VERTICAL,
      "Bottom",
      (style) => style.vt,
      (code) => ({ vt: code }),
    ),
    WrapText: stylePart(
      (style) => style.tb === WrapStrategy.WRAP,
      (value) =>
        typeof value === "boolean" ? { tb: value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW } : undefined,
    ),
    TextOrientation: stylePart(orientation, rotation),
    ...sizeProperties,
  },
  navigation: {
    Font: (self) => rangeFontType.of(self),
    Fill: (self) => rangeFillType.of(self),
    Borders: (self) => borderCollectionType.of(self),
  },
  actions: { AutofitColumns: autofitColumns, AutofitRows: autofitRows },
});

const DEFAULT_FONT = { name: "游ゴシック", size: 11, colour: "#000000" };
const COLOUR = /^#[0-9A-Fa-f]{6}$/;

/** HTML's names are accepted by Excel too; this host takes the few that everybody uses. */
const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
};

function colour(value: WireValue): string | undefined {
  if (typeof value !== "string") return undefined;
  return COLOUR.test(value) ? value.toUpperCase() : NAMED_COLOURS[value.toLowerCase()];
}

const shownColour = (rgb: Nullable<string>, otherwise: string) =>
  rgb ? (/^#[0-9a-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : rgb) : otherwise;

const flagPart = (read: (style: IStyleData) => boolean, write: (on: boolean) => IStyleData) =>
  stylePart(read, (value) => (typeof value === "boolean" ? write(value) : undefined));

const rangeFontType = objectType<RangeSelf>({
  className: "RangeFont",
  properties: {
    Name: stylePart(
      (style) => style.ff ?? DEFAULT_FONT.name,
      (value) => (typeof value === "string" && value !== "" ? { ff: value } : undefined),
    ),
    Size: stylePart(
      (style) => style.fs ?? DEFAULT_FONT.size,
      (value) => (typeof value === "number" && value >= 1 && value <= 409 ? { fs: value } : undefined),
    ),
    Color: stylePart(
      (style) => shownColour(style.cl?.rgb, DEFAULT_FONT.colour),
      (value) => {
        const rgb = colour(value);
        return rgb === undefined ? undefined : { cl: { rgb } };
      },
    ),
    Bold: flagPart(
      (style) => style.bl === TRUE,
      (on) => ({ bl: on ? TRUE : FALSE }),
    ),
    Italic: flagPart(
      (style) => style.it === TRUE,
      (on) => ({ it: on ? TRUE : FALSE }),
    ),
    Strikethrough: flagPart(
      (style) => style.st?.s === TRUE,
      (on) => ({ st: { s: on ? TRUE : FALSE } }),
    ),
    Underline: stylePart(
      (style) => (style.ul?.s === TRUE ? "Single" : "None"),
      (value) =>
        value === "Single" || value === "None" ? { ul: { s: value === "Single" ? TRUE : FALSE } } : undefined,
    ),
  },
});

const rangeFillType = objectType<RangeSelf>({
  className: "RangeFill",
  properties: {
    Color: stylePart(
      (style) => shownColour(style.bg?.rgb, "#FFFFFF"),
      (value) => {
        const rgb = colour(value);
        return rgb === undefined ? undefined : { bg: { rgb } };
      },
    ),
  },
  actions: { Clear: ({ sheet, cells }) => applyStyle(sheet, cells, { bg: null }) },
});
