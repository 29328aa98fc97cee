import type { WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { cellText, type CellValue } from "../../../src/domain/grid/cell-value";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import type { Code, CodeList } from "../../../src/domain/settings/code-list";
import { joinQuotedList } from "../../../src/domain/text/list-text";
import { editCell } from "../../fixtures/edit-cell";
import { bookOf, type WrittenReport } from "../../fixtures/written-reports";
import { sheetOf } from "../../fixtures/workbook-of";

type OneOf = <T>(choices: readonly T[]) => T;

/** Lists whose codes are columns of the report. */
const LISTS = ["route", "contactMethod", "topic", "closureReason", "ageBand"] as const;

function listsOf({ workbook, fiscalYear }: WrittenReport): readonly CodeList[] {
  const { codeLists } = bookOf(workbook, fiscalYear).dataset.settings;
  return LISTS.map((id) => codeLists[id]);
}

function renamedOn(
  workbook: WorkbookSnapshot,
  list: CodeList,
  renamed: Code,
  label: string,
): WorkbookSnapshot {
  const item = `区分 ${list.label}`;
  const rows = list.codes.map((code): readonly CellValue[] =>
    code === renamed
      ? [item, label, code.id, joinQuotedList([code.label, ...code.aliases])]
      : [item, code.label, code.id, joinQuotedList(code.aliases)],
  );
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== "設定") return sheet;
    const others = sheet.cells
      .map((row) => row.map(({ value }) => value))
      .filter(([first = null]) => cellText(first) !== item);
    return { ...sheetOf("設定", [...others, ...rows]), visibility: sheet.visibility };
  });
  return { ...workbook, sheets };
}

/** A code of a list is called otherwise on 設定; its ID stays, and records may go on with the old word. */
export function withRenamedCode(written: WrittenReport, oneOf: OneOf): WorkbookSnapshot {
  const list = oneOf(listsOf(written));
  const code = oneOf(list.codes);
  return renamedOn(written.workbook, list, code, `改${code.label}`);
}

/** One record has another code of the list than it had, typed over its word. */
export function withRecodedRecord(written: WrittenReport, oneOf: OneOf): WorkbookSnapshot {
  const { workbook } = written;
  const ours = new Set(workbook.names.map(({ sheet }) => sheet));
  const sheets = workbook.sheets.filter(({ name }) => name !== "設定" && !ours.has(name));
  const words = listsOf(written).map(({ codes }) => codes.map(({ label }) => label));
  const places = sheets.flatMap((sheet) => {
    const width = sheet.cells[0]?.length ?? 0;
    return Array.from({ length: width }, (_, column) => column).flatMap((column) =>
      words.flatMap((labels) => {
        const rows = sheet.cells.flatMap((row, index) =>
          labels.includes(cellText(row[column]?.value ?? null)) ? [index] : [],
        );
        // A word that stands alone in its column heads it.
        return rows.length < 3 ? [] : rows.map((row) => ({ sheet, row, column, labels }));
      }),
    );
  });
  const { sheet, row, column, labels } = oneOf(places);
  const before = cellText(sheet.cells[row]?.[column]?.value ?? null);
  const value = oneOf(labels.filter((label) => label !== before));
  const at = { row: row + sheet.origin.row, column: column + sheet.origin.column };
  return { ...workbook, sheets: workbook.sheets.map(editCell(sheet.name, cellAddress(at), { value })) };
}
