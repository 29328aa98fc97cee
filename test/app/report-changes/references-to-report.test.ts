import { referencesThatStay } from "../../../src/app/report-changes/references-to-report";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { sheetOf } from "../../fixtures/workbook-of";

const METHODS = "2-2 支援方法";
const ROUTES = "2-4 相談経路";
const PEOPLE = "3-1 就労支援実績";
const KEPT = `${METHODS}（前回）`;

function withFormulas(name: string, ...formulas: readonly string[]): SheetSnapshot {
  const sheet = sheetOf(name, [[1]]);
  return { ...sheet, cells: formulas.map((formula) => [{ value: 1, numberFormat: "General", formula }]) };
}

function bookWith(...formulas: readonly string[]): WorkbookSnapshot {
  return {
    sheets: [
      withFormulas(METHODS, `='${METHODS}'!A9`),
      sheetOf(ROUTES, [[1]]),
      sheetOf(PEOPLE, [[1]]),
      withFormulas("集計メモ", ...formulas),
    ],
    names: [
      { name: "所長の範囲", sheet: METHODS, range: { top: 1, left: 1, bottom: 2, right: 2 } },
      { name: "jisseki_2019_2_2_table", sheet: METHODS, range: { top: 1, left: 1, bottom: 2, right: 2 } },
    ],
    dateSystem: 1900,
  };
}

const POINTED = [
  { sheet: METHODS, keptAs: KEPT, movedRows: new Set<number>() },
  { sheet: ROUTES, movedRows: new Set<number>() },
  { sheet: PEOPLE, movedRows: new Set([9, 10]) },
];

function told(...formulas: readonly string[]) {
  return referencesThatStay(bookWith(...formulas), new Set([METHODS, ROUTES, PEOPLE]), POINTED).map(
    ({ from, follows, to }) => ["name" in from ? from.name : from.cell.row, follows, to],
  );
}

const OF_NAME = ["所長の範囲", "kept-sheet", KEPT];

test.each([
  ["a cell of a sheet that is kept", `='${METHODS}'!B6`, "kept-sheet", KEPT],
  ["a range of it, in a sum", `=1+SUM('${METHODS}'!$B$6:$C$9)`, "kept-sheet", KEPT],
  ["a row of sheets that begins with it", `=SUM('${METHODS}:${ROUTES}'!B6)`, "kept-sheet", KEPT],
  ["a row of sheets, the last named first", `=SUM('${PEOPLE}:${METHODS}'!B6)`, "kept-sheet", KEPT],
  ["a row that will hold another", `='${PEOPLE}'!B10`, "same-address", PEOPLE],
  ["a range with such a row", `=SUM('${PEOPLE}'!B2:B30)`, "same-address", PEOPLE],
])("%s is told", (_, formula, follows, to) => {
  expect(told("=1", formula)).toEqual([[1, follows, to], OF_NAME]);
});

test.each([
  ["a sheet that is written again where it is", `='${ROUTES}'!B6`],
  ["a row that stays", `='${PEOPLE}'!B2`],
  ["a name of ours, which is the new sheet's", "=SUM(jisseki_2019_2_2_table)"],
  ["a text that only looks like it", `="'${METHODS}'!B6"`],
  ["the sheet's own cells", "=SUM(B2:B10)"],
])("%s is not", (_, formula) => {
  expect(told(formula)).toEqual([OF_NAME]);
});

test("nothing is told where no sheet is kept and no row moves", () => {
  const still = POINTED.map(({ sheet }) => ({ sheet, movedRows: new Set<number>() }));
  expect(referencesThatStay(bookWith(`='${METHODS}'!B6`), new Set([METHODS]), still)).toEqual([]);
});
