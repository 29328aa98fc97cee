import { absoluteReference } from "../../domain/grid/cell-address";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { addName, allNames, deleteName } from "./book/defined-name";
import { addSheets, hideSheets } from "./book/snapshot-sheets";
import type { ExcelHost } from "./excel-host";

/**
 * Makes the host's workbook that of the snapshot: sheets in their order, values as they are (nothing is read as
 * typed input), formulas to be calculated, number formats, merges, names, hidden sheets and rows. Whatever the workbook held
 * before is gone; the first visible sheet is active.
 */
export function fillWorkbook(host: ExcelHost, snapshot: WorkbookSnapshot): void {
  const { book } = host;
  const before = book.sheets();
  // Two sheets of one name cannot stand side by side, so the earlier ones make room first.
  before.forEach((sheet, index) => sheet.univerSheet.setName(`\u0000${index}`));
  for (const entry of allNames(book)) deleteName(book, entry);
  const made = addSheets(book, snapshot.sheets);
  for (const { name, sheet, range } of snapshot.names)
    addName(book, name, absoluteReference(sheet, range), undefined);
  const firstVisible =
    made[
      Math.max(
        0,
        snapshot.sheets.findIndex(({ visibility }) => visibility === "visible"),
      )
    ];
  if (!firstVisible) return;
  firstVisible.activate();
  for (const sheet of before) sheet.delete();
  hideSheets(made, snapshot.sheets);
}
