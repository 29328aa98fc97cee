import type { CellPosition } from "../grid/cell-address";
import { cellText, isBlankCell } from "../grid/cell-value";
import { cellAt, usedRange, type SheetSnapshot } from "../grid/sheet-snapshot";

/** One row of 設定: 項目, 値 and what stands further right, as text; numbers in their shortest form. */
export interface SettingRow {
  readonly row: number;
  readonly item: string;
  /** From 値 on; index 0 is column B. Empty cells are empty texts. */
  readonly values: readonly string[];
}

/** Where the cell of `values[index]` stands. */
export function settingCell({ row }: SettingRow, index = 0): CellPosition {
  return { row, column: index + 1 };
}

/** The rows of 設定 that name an item, below the header row 項目 / 値. */
export function settingRows(sheet: SheetSnapshot): readonly SettingRow[] {
  const used = usedRange(sheet);
  if (!used) return [];
  const rows: SettingRow[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const first = cellAt(sheet, { row, column: 0 }).value;
    if (isBlankCell(first) || cellText(first) === "項目") continue;
    const values: string[] = [];
    for (let column = 1; column <= used.right; column++) {
      values.push(cellText(cellAt(sheet, { row, column }).value));
    }
    rows.push({ row, item: cellText(first), values });
  }
  return rows;
}
