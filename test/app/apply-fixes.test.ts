import { applyFixes, takeBackFixes } from "../../src/app/apply-fixes";
import type { CellFix } from "../../src/app/cell-fix";
import { HostError } from "../../src/app/host-error";
import { parseCellAddress } from "../../src/domain/grid/cell-address";
import { cellText } from "../../src/domain/grid/cell-value";
import type { CellSnapshot } from "../../src/domain/grid/sheet-snapshot";
import type { CorrectedValue } from "../../src/domain/rules/corrected-value";
import { editCell } from "../fixtures/edit-cell";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const TODAY = { year: 2019, month: 7, day: 2 };
const SHEET = "食料_R1.5";

/** `2019-05-07` and its neighbours as true dates, a text date, numbers as text and as formula, a spelling. */
function foodSheet() {
  const sheet = sheetOf(SHEET, [
    ["支給日", "世帯番号", "米", "缶詰", "支援方法"],
    [43592, "S-01", "　3個 ", 1, "電話･ﾒｰﾙ"],
    ["R1.5.8", "S-02", "２", 1, "面談"],
    ["R1.5.9", "S-03", null, 1, "面談"],
  ]);
  const dateFormat = { numberFormat: "[$-411]ge.m.d" };
  const changes: readonly (readonly [string, Partial<CellSnapshot>])[] = [
    ["A2", dateFormat],
    ["C2", { numberFormat: "@" }],
    ["C4", { value: 4, formula: "=2+2" }],
  ];
  return changes.reduce((before, [address, change]) => editCell(SHEET, address, change)(before), sheet);
}

function fix(address: string, before: string, after: string, value: CorrectedValue): CellFix {
  return {
    rule: "value-read-specially",
    sheet: SHEET,
    cell: parseCellAddress(address) ?? { row: 0, column: 0 },
    before,
    after,
    value,
  };
}

const RICE = fix("C2", "3個", "3", { of: "number", number: 3 });
const DATE = fix("A3", "R1.5.8", "R1.5.8", { of: "date", date: { year: 2019, month: 5, day: 8 } });
const METHOD = fix("E2", "電話･ﾒｰﾙ", "電話・メール", { of: "text", text: "電話・メール" });

function open() {
  const workbook = new MemoryWorkbook(workbookOf([foodSheet()]));
  const hosts = { reader: workbook, writer: workbook };
  const cell = (address: string): CellSnapshot | undefined => {
    const at = parseCellAddress(address);
    return at && workbook.snapshot.sheets[0]?.cells[at.row]?.[at.column];
  };
  const log = () =>
    (workbook.snapshot.sheets.find(({ name }) => name === "点検の記録")?.cells ?? [])
      .slice(2)
      .map((row) => row.map(({ value }) => cellText(value)).join("|"));
  const records = () => workbook.snapshot.sheets[0]?.cells;
  return {
    workbook,
    cell,
    log,
    records,
    apply: (...fixes: readonly CellFix[]) => applyFixes(hosts, fixes, TODAY),
    takeBack: (outcome: Parameters<typeof takeBackFixes>[1]) => takeBackFixes(hosts, outcome, TODAY),
  };
}

test("corrections stand in their cells, and on 点検の記録", async () => {
  const { apply, cell, log } = open();
  expect(await apply(RICE, DATE, METHOD)).toEqual({
    applied: [RICE, DATE, METHOD],
    leftAlone: [],
    step: "1",
  });
  // A number in a cell of text would be text again; a date is shown as the column's dates are.
  expect(cell("C2")).toEqual({ value: 3, numberFormat: "General" });
  expect(cell("A3")).toEqual({ value: 43593, numberFormat: "[$-411]ge.m.d" });
  expect(cell("E2")).toEqual({ value: "電話・メール", numberFormat: "General" });
  expect(log()).toHaveLength(3);
  expect(log()[0]).toMatch(/^修正\|R1\.7\.2\|\|\|修正1\|食料_R1\.5 C2\|3個\|3\|\|/);
});

test("a date in a column without one is shown as in record sheets of ours", async () => {
  const { workbook, apply, cell } = open();
  workbook.edit(editCell(SHEET, "A2", { value: "R1.5.7", numberFormat: "General" }));
  await apply(DATE);
  expect(cell("A3")).toEqual({ value: 43593, numberFormat: "yyyy/m/d" });
});

test("a step is taken back to the letter, spaces and formats too", async () => {
  const { apply, takeBack, records, log } = open();
  const before = records();
  const outcome = await apply(RICE, DATE, METHOD);
  expect(records()).not.toEqual(before);
  expect(await takeBack(outcome)).toBe("taken-back");
  expect(records()).toEqual(before);
  expect(log().at(-1)).toMatch(/^修正の取り消し\|R1\.7\.2\|\|\|修正1\|/);
  expect(await takeBack(outcome)).toBe("changed-since");
  expect((await apply(RICE)).step).toBe("2");
});

test("where one cell was changed since, none is taken back", async () => {
  const { workbook, apply, takeBack, records, log } = open();
  const outcome = await apply(RICE, DATE);
  workbook.edit(editCell(SHEET, "A3", { value: 43600 }));
  const before = records();
  expect(await takeBack(outcome)).toBe("changed-since");
  expect(records()).toEqual(before);
  expect(log()).toHaveLength(2);
});

test("a cell that no longer holds what was seen, holds a formula, or is gone, is left alone", async () => {
  const { workbook, apply, cell, log } = open();
  workbook.edit(editCell(SHEET, "C2", { value: "4個" }));
  const formula = fix("C4", "4", "5", { of: "number", number: 5 });
  const gone = { ...METHOD, sheet: "食料_R1.6" };
  const outcome = await apply(RICE, formula, gone, DATE);
  expect(outcome).toEqual({ applied: [DATE], leftAlone: [RICE, formula, gone], step: "1" });
  expect(cell("C2")?.value).toBe("4個");
  expect(cell("C4")).toMatchObject({ value: 4, formula: "=2+2" });
  expect(log()).toHaveLength(1);
});

test("of two corrections for one cell the first is applied", async () => {
  const { apply, cell } = open();
  const other = { ...RICE, after: "30", value: { of: "number", number: 30 } } as const;
  expect(await apply(RICE, other)).toMatchObject({ applied: [RICE], leftAlone: [other] });
  expect(cell("C2")?.value).toBe(3);
});

test("nothing is written where nothing is corrected", async () => {
  const { apply, takeBack, log } = open();
  const outcome = await apply({ ...RICE, before: "別" });
  expect(outcome.applied).toEqual([]);
  expect(await takeBack(outcome)).toBe("changed-since");
  expect(log()).toEqual([]);
});

/** A workbook that is protected against new sheets. */
class ProtectedWorkbook extends MemoryWorkbook {
  override writeSheet(): Promise<void> {
    return Promise.reject(new HostError("access-denied"));
  }
}

test("where the note cannot be written, the cells go back", async () => {
  const workbook = new ProtectedWorkbook(workbookOf([foodSheet()]));
  const before = workbook.snapshot.sheets;
  await expect(applyFixes({ reader: workbook, writer: workbook }, [RICE, DATE], TODAY)).rejects.toMatchObject(
    {
      code: "access-denied",
    },
  );
  expect(workbook.snapshot.sheets).toEqual(before);
});
