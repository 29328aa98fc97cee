import { recheckWorkbook } from "../../../src/app/proof/recheck-report";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { isRefusal } from "../../../src/app/refusal";
import { writtenReport, type WrittenReport } from "../../fixtures/written-reports";

/** The months of 2-4, from 区分 to 合計; what stands beside them is not sorted with them. */
const MONTHS = { top: 4, bottom: 15, right: 7 };
const SELF = 1;

/** As a spreadsheet sorts: a formula goes on reading its own row. */
function sortedBySelf(sheet: SheetSnapshot): SheetSnapshot {
  const rows = Array.from({ length: MONTHS.bottom - MONTHS.top + 1 }, (_, index) => MONTHS.top + index);
  const self = (row: number) => Number(cellAt(sheet, { row, column: SELF }).value);
  const order = rows.toSorted((a, b) => self(b) - self(a));
  const sorted = (row: number, column: number): CellSnapshot => {
    const from = order[row - MONTHS.top] ?? row;
    const cell = cellAt(sheet, { row: from, column });
    if (cell.formula === undefined) return cell;
    const formula = cell.formula.replaceAll(new RegExp(`([A-Z])${from + 1}\\b`, "g"), `$1${row + 1}`);
    return { ...cell, formula };
  };
  return {
    ...sheet,
    cells: sheet.cells.map((cells, row) =>
      row < MONTHS.top || row > MONTHS.bottom
        ? cells
        : cells.map((cell, column) => (column > MONTHS.right ? cell : sorted(row, column))),
    ),
  };
}

function differencesOf(written: WrittenReport, change: (sheet: SheetSnapshot) => SheetSnapshot) {
  const sheets = written.workbook.sheets.map((sheet) =>
    sheet.name.startsWith("2-4") ? change(sheet) : sheet,
  );
  const rechecked = recheckWorkbook({ ...written.workbook, sheets }, written.report);
  if (isRefusal(rechecked)) throw new Error(rechecked.refused);
  return rechecked.differences.map(
    ({ what, cell, expected, found }) => `${cellAddress(cell)} ${what} ${expected} ${found}`,
  );
}

let written: WrittenReport;
beforeAll(async () => {
  written = await writtenReport("見本");
});

const MOVED = [
  "A5 row-moved R1.12 R1.12",
  "A6 row-moved R1.7 R1.7",
  "A7 row-moved R1.11 R1.11",
  "A8 row-moved R1.8 R1.8",
  "A9 row-moved R1.9 R1.9",
  "A10 row-moved R1.5 R1.5",
  "A11 row-moved R1.6 R1.6",
  "A12 row-moved R2.3 R2.3",
  "A13 row-moved R1.10 R1.10",
  "A16 row-moved H31.4 H31.4",
];

test("of a table that was sorted the rows are named that stand elsewhere, and nothing else", () => {
  expect(differencesOf(written, sortedBySelf)).toEqual(MOVED);
});

test("a number typed over in a sorted table is named where it stands, by the month of its row", () => {
  const found = differencesOf(written, (sheet) => {
    const sorted = sortedBySelf(sheet);
    const [row, column] = [7, 4];
    const cells = sorted.cells[row] ?? [];
    const typed = { ...cellAt(sorted, { row, column }), value: 99 };
    return { ...sorted, cells: sorted.cells.with(row, cells.with(column, typed)) };
  });
  expect(found).toEqual([...MOVED, "E8 value 2 99"]);
});
