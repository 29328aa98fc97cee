import type { CellPosition } from "../grid/cell-address";
import { cellText, isBlankCell, type CellValue } from "../grid/cell-value";
import { cellAt, usedRange, type SheetSnapshot } from "../grid/sheet-snapshot";

/** One row of 設定: 項目, 値 and what stands further right, as text; numbers in their shortest form. */
export interface SettingRow {
  readonly row: number;
  /** Where 項目 stands: staff may leave columns free at the left. */
  readonly column: number;
  readonly item: string;
  /** From 値 on. Empty cells are empty texts. */
  readonly values: readonly string[];
  /** The same cells as they stand there, with the spaces around a text. */
  readonly written: readonly CellValue[];
}

/** Where the cell of `values[index]` stands. */
export function settingCell({ row, column }: SettingRow, index = 0): CellPosition {
  return { row, column: column + 1 + index };
}

/** Where the item's own name stands. */
export function itemCell({ row, column }: SettingRow): CellPosition {
  return { row, column };
}

const ITEM_HEADER = "項目";

/** `■ 区分` heads a part of 設定, `※ …` explains it: neither is an item. */
const HEADING_OR_NOTE = /^[■※]/;

/** The column under 項目; without that header the first that is used. */
export function itemColumn(sheet: SheetSnapshot): number {
  const left = usedRange(sheet)?.left ?? 0;
  for (const row of sheet.cells) {
    const index = row.findIndex(({ value }) => cellText(value) === ITEM_HEADER);
    if (index >= 0) return sheet.origin.column + index;
  }
  return left;
}

/** The rows of 設定 that name an item, below the header row 項目 / 値. */
export function settingRows(sheet: SheetSnapshot): readonly SettingRow[] {
  const used = usedRange(sheet);
  if (!used) return [];
  const column = itemColumn(sheet);
  const rows: SettingRow[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const first = cellAt(sheet, { row, column }).value;
    const item = cellText(first);
    if (isBlankCell(first) || item === ITEM_HEADER || HEADING_OR_NOTE.test(item)) continue;
    const written: CellValue[] = [];
    for (let at = column + 1; at <= used.right; at++) written.push(cellAt(sheet, { row, column: at }).value);
    rows.push({ row, column, item, values: written.map(cellText), written });
  }
  return rows;
}
