import { isBlankCell } from "../grid/cell-value";
import { cellAt, usedRange, type SheetSnapshot } from "../grid/sheet-snapshot";
import { textKey } from "../text/text-key";
import { textOf } from "./read-cell";
import type { ColumnBinding, SheetBinding } from "./sheet-binding";

/** What a row below the header is. */
export type RowClass = "record" | "total" | "note" | "empty";

const TOTAL_WORDS = new Set(["合計", "計", "小計", "総計", "月計", "累計"]);

function columnsOf(binding: ColumnBinding): readonly number[] {
  return binding.form === "single" ? [binding.column] : binding.columns.map(({ column }) => column);
}

/** Every sheet column that a binding reads. */
export function boundColumns(binding: SheetBinding): readonly number[] {
  return [...binding.columns.values()].flatMap(columnsOf);
}

/** Tells records from totals, notes and rows that are only formatted. */
export function classifyRow(sheet: SheetSnapshot, binding: SheetBinding, row: number): RowClass {
  const used = usedRange(sheet);
  if (!used) return "empty";
  const filled: { readonly column: number; readonly text: string }[] = [];
  for (let column = used.left; column <= used.right; column++) {
    const { value } = cellAt(sheet, { row, column });
    if (!isBlankCell(value)) filled.push({ column, text: textOf(value) });
  }
  const [first] = filled;
  if (!first) return "empty";
  if (TOTAL_WORDS.has(textKey(first.text))) return "total";
  const bound = new Set(boundColumns(binding));
  const inTable = filled.filter(({ column }) => bound.has(column));
  if (inTable.length === 0 || (filled.length === 1 && /^[※注*]/.test(first.text))) return "note";
  return "record";
}
