import type { CellPosition } from "../../../src/domain/grid/cell-address";
import { cellText, type CellValue } from "../../../src/domain/grid/cell-value";
import { cellAt, type WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";

/** A table by month as a reader sees it: each number by the label of its row and the head of its column. */
export interface TableByHeads {
  readonly heads: ReadonlySet<string>;
  /** `R1.8 / 市役所外`, also of cells that are empty. */
  readonly values: ReadonlyMap<string, CellValue>;
  keyAt(cell: CellPosition): string | undefined;
}

const MONTH = /^[HR]\d+\.\d+/;

export function tableByHeads(
  { sheets, names }: WorkbookSnapshot,
  fiscalYear: number,
  sheetName: string,
): TableByHeads {
  const isTable = new RegExp(`^jisseki_${fiscalYear}_.*_table$`);
  const range = names.find(({ name, sheet }) => sheet === sheetName && isTable.test(name))?.range;
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (!range || !sheet) throw new Error(sheetName);
  const valueAt = (row: number, column: number) => cellAt(sheet, { row, column }).value;
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index);
  const columns = Array.from({ length: range.right - range.left }, (_, index) => range.left + 1 + index);
  const body = rows.findIndex((row) => MONTH.test(cellText(valueAt(row, range.left))));
  const headOf = (column: number) =>
    rows
      .slice(0, body)
      .map((row) => cellText(valueAt(row, column)))
      .filter((text) => text !== "")
      .join("、");
  const keys = new Map<string, string>();
  const values = new Map<string, CellValue>();
  let label = "";
  for (const row of rows.slice(body)) {
    // Percents stand below their counts, under one label.
    label = cellText(valueAt(row, range.left)) || `${label} %`;
    for (const column of columns) {
      const key = `${label} / ${headOf(column)}`;
      keys.set(`${row} ${column}`, key);
      values.set(key, valueAt(row, column));
    }
  }
  return {
    heads: new Set(columns.map(headOf)),
    values,
    keyAt: ({ row, column }) => keys.get(`${row} ${column}`),
  };
}
