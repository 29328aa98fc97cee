import { planReport } from "../../../src/app/plan-report";
import { recheckWorkbook } from "../../../src/app/proof/recheck-report";
import type { RecheckDifference } from "../../../src/app/proof/report-recheck";
import { isRefusal } from "../../../src/app/refusal";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import { cellText } from "../../../src/domain/grid/cell-value";
import { cellAt, type WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import type { AnnualReport } from "../../../src/domain/report/annual-report";
import { editCell } from "../../fixtures/edit-cell";
import { MemoryWorkbook } from "../../fixtures/memory-workbook";
import { bookOf, REPORT_NAMES, reportOf, writtenReport } from "../../fixtures/written-reports";
import { sheetOf } from "../../fixtures/workbook-of";
import { printedTable, reportYears } from "../../../src/app/last-year/report-in-file";
import { Tamperer } from "./tamperings";

function differencesOf(workbook: WorkbookSnapshot, report: AnnualReport): readonly RecheckDifference[] {
  const rechecked = recheckWorkbook(workbook, report);
  if (isRefusal(rechecked)) throw new Error(rechecked.refused);
  return rechecked.differences;
}

const countsOf = (differences: readonly RecheckDifference[]) =>
  differences.filter(({ what, name }) => what === "value" && name?.measure === "count");

const KEPT = "jisseki_written_2019_";

function withoutKeptFigures(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, names: workbook.names.filter(({ name }) => !name.startsWith(KEPT)) };
}

describe.each(REPORT_NAMES)("the report of %s", (name) => {
  const report = writtenReport(name);
  const tamperer = report.then((written) => new Tamperer(written));

  test("tells a cell that is typed over from records that changed later, and says where it is both", async () => {
    for (const seed of [11, 12]) {
      const typed = (await tamperer).tamper("a count", seed);
      const [over, ...more] = countsOf(differencesOf(typed.workbook, typed.report));
      expect([over?.since, over?.written, more]).toEqual(["typed", over?.expected, []]);

      const changed = (await tamperer).tamper("a record's code", seed);
      const later = countsOf(differencesOf(changed.workbook, changed.report));
      expect(later.length).toBeGreaterThan(1);
      for (const each of later) expect([each.since, String(each.written)]).toEqual(["records", each.found]);

      const [one, ...others] = later;
      if (!one) throw new Error("nothing changed");
      const number = Number(one.found) + Number(one.expected) + 7;
      const edit = editCell(one.sheet, cellAddress(one.cell), { value: number });
      const sheets = changed.workbook.sheets.map(edit);
      const both = countsOf(differencesOf({ ...changed.workbook, sheets }, changed.report));
      const found = new Map(both.map((each) => [`${each.sheet}!${cellAddress(each.cell)}`, each.since]));
      expect(found.get(`${one.sheet}!${cellAddress(one.cell)}`)).toBe("both");
      for (const { sheet, cell } of others)
        expect(found.get(`${sheet}!${cellAddress(cell)}`)).toBe("records");
      expect(found.size).toBe(later.length);
    }
  });
});

const sample = writtenReport("見本");
const sheetIn = ({ sheets }: WorkbookSnapshot) => {
  const found = sheets.find(({ name }) => name === CELL.sheet);
  if (!found) throw new Error("no sheet");
  return found;
};
const CELL = { sheet: "2-4 相談経路", cell: "B6" };
const typedOver = editCell(CELL.sheet, CELL.cell, { value: 99 });

test("what a page keeps are names that Excel takes, with numbers and nothing else in them", async () => {
  const { workbook } = await sample;
  const kept = workbook.names.filter(({ name }) => name.startsWith(KEPT));
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.length).toBeLessThan(60);
  for (const { name } of kept) {
    expect(name.length).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^jisseki_written_2019_[a-z0-9_]+_\d+of\d+_[0-9a-f]{6}_[0-9a-z]+$/);
  }
});

test("rows that move leave what was written known", async () => {
  const { workbook, report } = await sample;
  const moved = new MemoryWorkbook(workbook);
  moved.edit(typedOver);
  moved.insertRow(CELL.sheet, 1);
  expect(countsOf(differencesOf(moved.snapshot, report)).map(({ since }) => since)).toEqual(["typed"]);
});

test("a report that keeps nothing, or another table than the records make, is not said to be either", async () => {
  const { workbook, report, fiscalYear } = await sample;
  const bare = { ...withoutKeptFigures(workbook), sheets: workbook.sheets.map(typedOver) };
  expect(countsOf(differencesOf(bare, report)).map(({ since, written }) => [since, written])).toEqual([
    [undefined, undefined],
  ]);
  const settings = workbook.sheets.find(({ name }) => name === "設定");
  const rows = (settings?.cells ?? []).map((cells) => cells.map(({ value }) => value));
  const routes = ["本人", "家族・知人", "市の他部署", "市役所外", "その他", "民生委員"];
  const more = sheetOf("設定", [...rows, ...routes.map((code) => ["区分 相談経路", code])]);
  const sheets = workbook.sheets.map((sheet) => (sheet.name === "設定" ? more : typedOver(sheet)));
  const recounted = reportOf(bookOf({ ...workbook, sheets }, fiscalYear));
  const differences = differencesOf({ ...workbook, sheets }, recounted);
  const ofRoutes = differences.filter(({ section }) => section === "2-4");
  expect(ofRoutes.length).toBeGreaterThan(0);
  expect(ofRoutes.filter(({ since }) => since !== undefined)).toEqual([]);
});

test("writing the report again keeps the new figures in place of the old ones", async () => {
  const { workbook, report, fiscalYear } = await sample;
  const namesIn = ({ names }: WorkbookSnapshot) =>
    names.flatMap(({ name, sheet }) => (name.startsWith(KEPT) ? [`${sheet} ${name}`] : [])).sort();
  const same = planReport(workbook, report).exchange;
  expect([same.removedNames, same.addedNames]).toEqual([[], []]);
  const { workbook: changed, report: recounted } = new Tamperer(await sample).tamper("a record's code", 3);
  const again = new MemoryWorkbook(changed);
  await again.exchangeSheets(planReport(changed, recounted).exchange, () => true);
  const { names, sheets } = again.snapshot;
  expect(namesIn(again.snapshot)).toHaveLength(namesIn(workbook).length);
  expect(namesIn(again.snapshot)).not.toEqual(namesIn(workbook));
  expect(reportOf(bookOf(again.snapshot, fiscalYear))).toEqual(recounted);
  const typed = { ...again.snapshot, names, sheets: sheets.map(typedOver) };
  expect(countsOf(differencesOf(typed, recounted)).map(({ since }) => since)).toEqual(["typed"]);
});

test.each([
  ["２", true],
  ["1,234件", true],
  ["なし", false],
  [99, false],
])("a number that stands as a text is named as such: %s", async (value, isText) => {
  const { workbook, report } = await sample;
  const sheets = workbook.sheets.map(editCell(CELL.sheet, CELL.cell, { value }));
  const [typed, ...others] = countsOf(differencesOf({ ...workbook, sheets }, report));
  expect([typed?.found, typed?.isFoundAsText === true, others]).toEqual([String(value), isText, []]);
});

test("a count that is typed again as a text was typed over, though the number is the one that was written", async () => {
  const { workbook, report } = await sample;
  const before = cellAt(sheetIn(workbook), { row: 5, column: 1 }).value;
  const sheets = workbook.sheets.map(editCell(CELL.sheet, CELL.cell, { value: cellText(before) }));
  const [typed] = countsOf(differencesOf({ ...workbook, sheets }, report));
  expect([typed?.isFoundAsText, typed?.since, typed?.expected]).toEqual([true, "typed", before]);
});

test("whoever reads a report as last year's finds the same with what its pages keep and without", async () => {
  const { workbook, report, fiscalYear } = await sample;
  const bare = withoutKeptFigures(workbook);
  const onlyKept = { ...workbook, names: workbook.names.filter(({ name }) => name.startsWith(KEPT)) };
  for (const file of [workbook, bare]) expect(reportYears(file)).toEqual([fiscalYear]);
  expect(reportYears(onlyKept)).toEqual(reportYears({ ...workbook, names: [] }));
  for (const section of report.sections)
    expect(printedTable(workbook, fiscalYear, section)).toEqual(printedTable(bare, fiscalYear, section));
});
