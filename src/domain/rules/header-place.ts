import { boundColumns, type SheetBinding } from "../records/sheet-binding";
import type { Place } from "./place";

/**
 * The header row of a sheet, at a field's column; without one at the first that is read, where a missing column
 * would be added.
 */
export function headerPlace({ sheet, headerRow, columns }: SheetBinding, field?: string): Place {
  const own = field === undefined ? undefined : columns.get(field);
  const column = Math.min(...(own ? [own] : [...columns.values()]).flatMap(boundColumns));
  return { at: "cell", sheet, cell: { row: headerRow, column: Number.isFinite(column) ? column : 0 } };
}
