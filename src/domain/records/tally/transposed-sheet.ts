import { usedRange, type SheetSnapshot } from "../../grid/sheet-snapshot";

/** The sheet with its rows as columns: a table with months across reads as one with months down. */
export function transposedSheet(sheet: SheetSnapshot): SheetSnapshot {
  const used = usedRange(sheet);
  if (!used) return sheet;
  const { cells, merges, origin } = sheet;
  const width = used.right - used.left + 1;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    origin: { row: origin.column, column: origin.row },
    cells: Array.from({ length: width }, (_, column) => cells.flatMap((row) => row[column] ?? [])),
    merges: merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
  };
}
