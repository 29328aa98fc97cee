import { utils, write, type CellObject } from "@e965/xlsx";
import { isCellError } from "../../src/domain/grid/cell-value";
import type { CellSnapshot, SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";

function cellOf({ value, numberFormat }: CellSnapshot): CellObject | null {
  if (value === null || isCellError(value)) return null;
  if (typeof value === "number") return { t: "n", v: value, z: numberFormat };
  return typeof value === "boolean" ? { t: "b", v: value } : { t: "s", v: value };
}

/** The .xlsx of sheets with values and number formats, which begin at A1. */
export function fileOfSheets(sheets: readonly SheetSnapshot[]): Buffer {
  const book = utils.book_new();
  for (const { name, cells } of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => row.map(cellOf))), name);
  const content: unknown = write(book, { type: "buffer", bookType: "xlsx", compression: true });
  if (!Buffer.isBuffer(content)) throw new Error("no workbook was written");
  return content;
}
