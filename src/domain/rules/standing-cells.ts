import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { YearDataset } from "../records/year-dataset";

/** The sheets that were read as they stand, by name: for what is no field of a record. */
export function standingSheets({ readSheets }: YearDataset): ReadonlyMap<string, SheetSnapshot> {
  return new Map(readSheets.map(({ sheet, snapshot }) => [sheet, snapshot]));
}
