import { boundColumns, type SheetBinding } from "../records/sheet-binding";
import type { Place } from "./place";

/** The header row of a sheet, at the first column that is read: where a missing column would be added. */
export function headerPlace({ sheet, headerRow, columns }: SheetBinding): Place {
  const column = Math.min(...[...columns.values()].flatMap(boundColumns));
  return { at: "cell", sheet, cell: { row: headerRow, column: Number.isFinite(column) ? column : 0 } };
}
