import type { CellRange } from "../../domain/grid/cell-address";
import { rangeOf } from "./range-of";

/** Narrow lines and light bands: what the plan itself formats stays as it is. */
const STYLE = "TableStyleLight1";

/** Makes the range an Excel table, in place of the sheet's one of the same name; its cells have been written before. */
export function writeTable(sheet: Excel.Worksheet, name: string, range: CellRange): void {
  sheet.tables.getItemOrNullObject(name).convertToRange();
  const table = sheet.tables.add(rangeOf(sheet, range), true);
  table.name = name;
  table.style = STYLE;
  table.showFilterButton = true;
}
