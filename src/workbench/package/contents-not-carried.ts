import { strFromU8, unzipSync } from "fflate";
import type { Uncarried } from "../uncarried";

/** Parts whose mere presence says it (ECMA-376 part 1, §12–§14 name them so). */
const BY_PART: readonly (readonly [Uncarried, RegExp])[] = [
  ["charts", /^xl\/(charts\/|chartsheets\/)/],
  ["drawings", /^xl\/media\//],
  ["comments", /^xl\/(comments|threadedComments)/],
  ["tables", /^xl\/tables\//],
  ["pivotTables", /^xl\/pivot/],
  ["macros", /^xl\/(vbaProject\.bin|macrosheets\/)/],
  ["externalLinks", /^xl\/externalLinks\//],
];

/** Elements of a worksheet part (ECMA-376 part 1, §18.3.1). */
const BY_SHEET_ELEMENT: readonly (readonly [Uncarried, RegExp])[] = [
  ["conditionalFormats", /<(?:\w+:)?conditionalFormatting[ >]/],
  ["validations", /<(?:\w+:)?dataValidation[ >]/],
  ["hyperlinks", /<(?:\w+:)?hyperlink[ >]/],
  ["filters", /<(?:\w+:)?autoFilter[ >]/],
  ["protection", /<(?:\w+:)?sheetProtection[ >]/],
  ["pageSetups", /<(?:\w+:)?(?:pageSetup|headerFooter|printOptions)[ >]/],
];

/** Shapes without a picture of their own live in the drawing's text. */
const SHAPE = /<xdr:(?:sp|cxnSp|grpSp)[ >]/;

/** Excel writes one font, two fills and one border even where nobody formatted anything. */
const UNFORMATTED = { fonts: 1, fills: 2, borders: 1 };

/**
 * What the .xlsx package holds beside values, formulas, number formats, merges, names, sizes and frozen panes.
 * Call it on bytes that were already read as a workbook: sizes are not checked again here.
 */
export function contentsNotCarried(xlsx: Uint8Array): readonly Uncarried[] {
  const found = new Set<Uncarried>();
  const texts = unzipSync(xlsx, {
    filter: ({ name }) => {
      for (const [kind, part] of BY_PART) if (part.test(name)) found.add(kind);
      return /^xl\/(worksheets\/[^/]+\.xml|drawings\/[^/]+\.xml|styles\.xml)$/.test(name);
    },
  });
  for (const [name, bytes] of Object.entries(texts)) {
    const text = strFromU8(bytes, true);
    if (name === "xl/styles.xml") {
      if (hasCellFormats(text)) found.add("cellFormats");
    } else if (name.startsWith("xl/drawings/")) {
      if (SHAPE.test(text)) found.add("drawings");
    } else {
      for (const [kind, element] of BY_SHEET_ELEMENT) if (element.test(text)) found.add(kind);
    }
  }
  return [...found];
}

function hasCellFormats(styles: string): boolean {
  return (
    entries(styles, "fonts") > UNFORMATTED.fonts ||
    entries(styles, "fills") > UNFORMATTED.fills ||
    entries(styles, "borders") > UNFORMATTED.borders
  );
}

function entries(styles: string, list: string): number {
  const count = new RegExp(`<(?:\\w+:)?${list} [^>]*?count="(\\d+)"`).exec(styles)?.[1];
  return count === undefined ? 0 : Number(count);
}
