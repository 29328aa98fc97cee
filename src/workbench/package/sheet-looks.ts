import { strFromU8, unzipSync } from "fflate";
import { attributesOf, tagsOf } from "./xml-text";

/** A run of columns or rows with a size of their own, in pixels. */
export interface SizeRun {
  readonly from: number;
  readonly to: number;
  readonly pixels: number;
}

/** How a sheet of an .xlsx file is laid out on the screen. */
export interface SheetLooks {
  readonly columns: readonly SizeRun[];
  readonly rows: readonly SizeRun[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** The widest digit of Japanese Excel's default fonts at 11 points. */
const DIGIT_PIXELS = 8;
const PIXELS_PER_POINT = 96 / 72;
const LAST_COLUMN = 16_384;

/** The looks of each worksheet, by name. Call it on bytes that were already read as a workbook. */
export function sheetLooks(xlsx: Uint8Array): ReadonlyMap<string, SheetLooks> {
  const files = unzipSync(xlsx, {
    filter: ({ name }) =>
      /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const text = (name: string) => {
    const bytes = files[name];
    return bytes ? strFromU8(bytes) : "";
  };
  const targets = new Map(
    tagsOf(text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => {
      const attributes = attributesOf(tag);
      return [attributes.get("Id"), partName(attributes.get("Target") ?? "")];
    }),
  );
  return new Map(
    tagsOf(text("xl/workbook.xml"), "sheet").map((tag) => {
      const attributes = attributesOf(tag);
      return [attributes.get("name") ?? "", looksOf(text(targets.get(attributes.get("id")) ?? ""))];
    }),
  );
}

/** Targets are relative to `xl/`, or begin at the package's root. */
function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function looksOf(sheet: string): SheetLooks {
  return {
    columns: tagsOf(sheet, "col").flatMap((tag) => columnRun(attributesOf(tag))),
    rows: tagsOf(sheet, "row").flatMap((tag) => rowRun(attributesOf(tag))),
    frozen: frozenPanes(tagsOf(sheet, "pane")[0]),
  };
}

function columnRun(attributes: ReadonlyMap<string, string>): readonly SizeRun[] {
  const [min, max, width] = [attributes.get("min"), attributes.get("max"), attributes.get("width")].map(
    Number,
  );
  if (!isOn(attributes.get("customWidth")) || !min || !max || !width) return [];
  // ECMA-376 part 1, §18.3.1.13: the width counts digits, padding included.
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return max >= LAST_COLUMN ? [] : [{ from: min - 1, to: max - 1, pixels }];
}

function rowRun(attributes: ReadonlyMap<string, string>): readonly SizeRun[] {
  const [row, points] = [attributes.get("r"), attributes.get("ht")].map(Number);
  if (!isOn(attributes.get("customHeight")) || !row || !points) return [];
  return [{ from: row - 1, to: row - 1, pixels: Math.round(points * PIXELS_PER_POINT) }];
}

function frozenPanes(tag: string | undefined): SheetLooks["frozen"] {
  const attributes = attributesOf(tag ?? "");
  if (!attributes.get("state")?.startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(attributes.get("ySplit") ?? 0), columns: Number(attributes.get("xSplit") ?? 0) };
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
