import type { SheetBinding } from "../records/sheet-binding";
import type { Place } from "./place";

/** The header row of a sheet, at the first column that is read: where a missing column would be added. */
export function headerPlace({ sheet, headerRow, columns }: SheetBinding): Place {
  const read = [...columns.values()].map((bound) =>
    bound.form === "single" ? bound.column : bound.columns[0]?.column,
  );
  const column = Math.min(...read.filter((index) => index !== undefined));
  return { at: "cell", sheet, cell: { row: headerRow, column: Number.isFinite(column) ? column : 0 } };
}
