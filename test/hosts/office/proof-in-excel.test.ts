import { createJisseki } from "../../../src/app/create-jisseki";
import { isRefusal, type Refusal } from "../../../src/app/refusal";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import { openOfficeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { intakes, recordSheet } from "../../fixtures/record-sheets";
import { workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();
const YEAR = { fiscalYear: 2019 };
const SHEET = "2-4 相談経路";

function orThrow<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

/** A small year with its report, as Excel holds it. */
async function withReport() {
  const host = office.newHost();
  const records = [
    intakes("相談_R1.5", "5/7", "5/8", "5/9"),
    recordSheet("対応_R1.5", ["5/7", "相談_R1.5-1", "面談", null]),
  ];
  fillWorkbook(host, workbookOf(records));
  await host.idle();
  const jisseki = createJisseki({
    ...openOfficeBridge(),
    clock: { today: () => ({ year: 2020, month: 4, day: 10 }) },
  });
  const built = await jisseki.buildReport(YEAR, () => undefined, { aborted: false });
  if (!("recount" in built)) throw new Error("not built");
  const sheetOf = (name: string) => {
    const found = host.book.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found.univerSheet;
  };
  return { host, jisseki, sheetOf, counted: built.recount.compared };
}

test("a report that somebody edits is compared as it stands, its formulas calculated", async () => {
  const { host, jisseki, sheetOf, counted } = await withReport();
  const recheck = async () => {
    await host.idle();
    return orThrow(await jisseki.recheckReport(YEAR)).differences.map(({ what, cell, sheet, followers }) => ({
      what,
      at: `${sheet}!${cellAddress(cell)}`,
      followers: followers.length,
    }));
  };
  expect(await recheck()).toEqual([]);
  const { compared } = orThrow(await jisseki.recheckReport(YEAR));
  expect(compared).toBe(counted);
  expect(counted).toBeGreaterThan(150);

  const since = async () => {
    await host.idle();
    return orThrow(await jisseki.recheckReport(YEAR)).differences.map((each) => [each.since, each.written]);
  };
  const sheet = sheetOf(SHEET);
  const before = sheet.getRange("B6").getValue();
  sheet.getRange("B6").setValue(Number(before) + 2);
  const [typed, ...others] = await recheck();
  expect([typed?.what, typed?.at, others]).toEqual(["value", `${SHEET}!B6`, []]);
  expect(typed?.followers).toBeGreaterThan(2);
  expect(await since()).toEqual([["typed", Number(before)]]);
  sheet.getRange("B6").setValue(Number(before));
  expect(await recheck()).toEqual([]);

  sheet.getRange("H6").setValue(3);
  expect((await recheck()).map(({ what, at }) => `${what} ${at}`)).toEqual([`formula-lost ${SHEET}!H6`]);
  sheet.getRange("H6").setValue({ f: "=SUM(B6:C6,E6:G6)" });
  expect(await recheck()).toEqual([]);

  sheet.insertRowsBefore(7, 1);
  expect((await recheck()).map(({ what, at }) => `${what} ${at}`)).toEqual([`row-extra ${SHEET}!A8`]);
  sheet.deleteRows(7, 1);
  expect(await recheck()).toEqual([]);
  sheet.deleteRows(7, 1);
  expect((await recheck()).map(({ what, at }) => `${what} ${at}`)).toEqual([`row-missing ${SHEET}!A8`]);
});

test("the cell that the user selects leads to its records, and a record to its figures", async () => {
  const { host, jisseki, sheetOf } = await withReport();
  const selected: string[] = [];
  let told: (() => void) | undefined;
  const release = await jisseki.watchSelection(({ sheet, cell }) => {
    selected.push(`${sheet}!${cellAddress(cell)}`);
    told?.();
  });
  const next = new Promise<void>((done) => {
    told = () => {
      if (selected.at(-1) === `${SHEET}!B6`) done();
    };
  });
  host.book
    .sheets()
    .find(({ name }) => name === SHEET)
    ?.activate();
  sheetOf(SHEET).getRange("B6").activate();
  await next;
  release();
  const behind = orThrow(await jisseki.figuresBehind({ ...YEAR, sheet: SHEET, cell: { row: 5, column: 1 } }));
  if (behind.at !== "figure") throw new Error(behind.at);
  expect(behind.value).toBe(3);
  expect(behind.records.map(({ record }) => `${record.sheet} ${record.row}`)).toEqual([
    "相談_R1.5 1",
    "相談_R1.5 2",
    "相談_R1.5 3",
  ]);
  const fed = orThrow(
    await jisseki.figuresBehind({ ...YEAR, sheet: "相談_R1.5", cell: { row: 2, column: 3 } }),
  );
  if (fed.at !== "record") throw new Error(fed.at);
  expect(fed.figures.map(({ sheet, cell }) => `${sheet}!${cellAddress(cell)}`)).toContain(`${SHEET}!B6`);
  expect(
    orThrow(await jisseki.figuresBehind({ ...YEAR, sheet: SHEET, cell: { row: 0, column: 0 } })),
  ).toEqual({ at: "words" });
});

test("what pages keep is out of the staff's sight, and a copy of a page leads nothing astray", async () => {
  const { host, jisseki, sheetOf } = await withReport();
  const listed = () =>
    Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name,items/visible");
      await context.sync();
      return names.items;
    });
  const before = await listed();
  const kept = before.filter(({ name }) => name.startsWith("jisseki_written_2019_"));
  expect(kept.length).toBeGreaterThan(5);
  expect(before.filter(({ visible }) => !visible)).toEqual(kept);
  await Excel.run(async (context) => {
    // The emulated host copies no sheets, nor holds the names that Excel would give the copy alone.
    const { worksheets } = context.workbook;
    const used = worksheets.getItem(SHEET).getUsedRange().load("formulas,rowCount,columnCount");
    await context.sync();
    const copy = worksheets.add("写し");
    copy.getRangeByIndexes(0, 0, used.rowCount, used.columnCount).formulas = used.formulas;
    await context.sync();
  });
  const differences = async () => {
    await host.idle();
    return orThrow(await jisseki.recheckReport(YEAR)).differences.map((each) => [each.sheet, each.since]);
  };
  expect(await differences()).toEqual([]);
  sheetOf("写し").getRange("B6").setValue(98);
  expect(await differences()).toEqual([]);
  sheetOf(SHEET).getRange("B6").setValue(99);
  expect(await differences()).toEqual([[SHEET, "typed"]]);
  const built = await jisseki.buildReport(YEAR, () => undefined, { aborted: false });
  if (!("recount" in built)) throw new Error("not built");
  expect(built.recount.differences).toEqual([]);
  const after = await listed();
  expect(after.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual(
    after.flatMap(({ name }) => (name.startsWith("jisseki_written_2019_") ? [name] : [])),
  );
});
