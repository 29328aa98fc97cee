import { cellText, isBlankCell } from "../grid/cell-value";
import { cellAt, usedRange, type SheetSnapshot } from "../grid/sheet-snapshot";
import { textKey } from "../text/text-key";
import type { SheetBinding } from "./sheet-binding";

/** What a row below the header is. */
export type RowClass = "record" | "total" | "note" | "empty";

const TOTAL_WORDS = new Set(["合計", "計", "小計", "総計", "月計", "累計"]);

function isRead({ columns }: SheetBinding, column: number): boolean {
  return [...columns.values()].some((bound) => bound.form === "single" && bound.column === column);
}

/** Tells records from totals, notes and rows that are only formatted or numbered in advance. */
export function classifyRow(sheet: SheetSnapshot, binding: SheetBinding, row: number): RowClass {
  const used = usedRange(sheet);
  if (!used) return "empty";
  const filled: { readonly column: number; readonly text: string; readonly isNumber: boolean }[] = [];
  for (let column = used.left; column <= used.right; column++) {
    const { value } = cellAt(sheet, { row, column });
    if (!isBlankCell(value))
      filled.push({ column, text: cellText(value), isNumber: typeof value === "number" });
  }
  const [first, second] = filled;
  if (!first) return "empty";
  if (TOTAL_WORDS.has(textKey(first.text))) return "total";
  const inTable = filled.some(
    ({ column }) => !isBlankCell(cellAt(sheet, { row: binding.headerRow, column }).value),
  );
  if (!inTable) return "note";
  if (!second && (/^[※注*]/.test(first.text) || (first.isNumber && !isRead(binding, first.column))))
    return "note";
  return "record";
}
