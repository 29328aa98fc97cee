import { createJisseki } from "../../../src/app/create-jisseki";
import type { CellFix } from "../../../src/app/cell-fix";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import type { SheetWriting } from "../../../src/app/ports";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import {
  checkLogSheetPlan,
  moreCheckLogRows,
} from "../../../src/sheets/check-log-sheet/check-log-sheet-plan";
import { textCell } from "../../../src/sheets/plan-cells";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { bootOffice } from "../../excel-host/boot-office";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();

const SHEET = "対応_R1.5";
const MANY = 5000;
const BEFORE = "電話･ﾒｰﾙ";
const AFTER = "電話・メール";
const TODAY = { year: 2019, month: 7, day: 2 };

/** A year of contacts, each with the method in half-width letters, and what corrects every one of them. */
function open() {
  const host = office.newHost();
  const rows = Array.from({ length: MANY }, (_, n): CellValue[] => [43592, `R1-${n}`, BEFORE]);
  fillWorkbook(host, workbookOf([sheetOf(SHEET, [["対応日", "受付番号", "支援方法"], ...rows])]));
  const fixes = rows.map((_, n): CellFix => ({
    rule: "contact-method-known",
    sheet: SHEET,
    cell: { row: n + 1, column: 2 },
    before: BEFORE,
    after: AFTER,
    value: { of: "text", text: AFTER },
  }));
  return { host, fixes, jisseki: createJisseki({ ...officeBridge, clock: { today: () => TODAY } }) };
}

async function methods(): Promise<ReadonlySet<unknown>> {
  const { sheets } = await officeBridge.reader.readWorkbook();
  const records = sheets.find(({ name }) => name === SHEET);
  return new Set(records?.cells.slice(1).map((row) => row[2]?.value));
}

test("every row of a year is corrected at once and taken back, in requests that Excel on the web takes", async () => {
  const { host, fixes, jisseki } = open();
  host.requests.reset();
  const outcome = await jisseki.applyFixes({ fixes });
  expect(outcome.applied).toHaveLength(MANY);
  expect(Math.max(...host.requests.all.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_500_000);
  expect(await jisseki.takeBackFixes(outcome)).toBe("taken-back");
  expect(await methods()).toEqual(new Set([BEFORE]));
});

/** Rows of a log that fill several requests. */
function longLog(sheet: string, row: number): SheetPlan {
  const rows = Array.from({ length: 110 }, () => [textCell("長".repeat(30_000))]);
  return { name: sheet, members: [{ kind: "cells", at: { row, column: 1 }, rows }] };
}

describe("a plan that fills several requests", () => {
  const write = (writing: SheetWriting) =>
    officeBridge.writer.write((session) => session.writeSheet(writing));
  const added: SheetWriting = { plan: longLog("点検の記録", 1), how: { mode: "add" } };
  const appended: SheetWriting = { plan: longLog("記録", 2), how: { mode: "overwrite", clear: [] } };

  function openLog() {
    const host = office.newHost();
    fillWorkbook(host, workbookOf([sheetOf("記録", [["項目"], ["修正"]])]));
    host.requests.reset();
    return host;
  }

  test("is written whole", async () => {
    const host = openLog();
    await write(appended);
    expect(host.requests.roundTrips).toBeGreaterThan(2);
    const [sheet] = (await officeBridge.reader.readWorkbook()).sheets;
    expect(sheet?.cells).toHaveLength(112);
    expect(sheet?.cells.slice(2).every((row) => row[1]?.value === "長".repeat(30_000))).toBe(true);
  });

  test.each([0, 1, 2].flatMap((atRequest) => [added, appended].map((writing) => ({ atRequest, writing }))))(
    "leaves nothing where request $atRequest of $writing.how.mode fails",
    async ({ atRequest, writing }) => {
      const host = openLog();
      const before = await officeBridge.reader.readWorkbook();
      host.faults.set({ kind: "transport", reason: "InvalidOperationInCellEditMode", atRequest });
      await expect(write(writing)).rejects.toMatchObject({ code: "cell-edit-mode" });
      expect(await officeBridge.reader.readWorkbook()).toEqual(before);
    },
  );
});

describe("a plan of which Excel refuses a part", () => {
  const rows = [{ item: "修正", meaning: "直した", marks: "x" }] as const;
  const added: SheetWriting = { plan: checkLogSheetPlan(rows), how: { mode: "add" } };
  const appended: SheetWriting = {
    plan: moreCheckLogRows("記録", { row: 2, column: 0 }, rows),
    how: { mode: "overwrite", clear: [] },
  };

  async function openRecords() {
    const host = office.newHost();
    fillWorkbook(host, workbookOf([sheetOf("記録", [["項目"], ["修正"]])]));
    await host.idle();
    return host;
  }

  test.each([added, appended])("leaves nothing, wherever it stops: $how.mode", async (writing) => {
    const host = await openRecords();
    const before = await officeBridge.reader.readWorkbook();
    const write = () => officeBridge.writer.write((session) => session.writeSheet(writing));
    // Each action in turn, until the plan is written whole.
    let atAction = 0;
    for (let isWritten = false; !isWritten; atAction += 1) {
      host.faults.set({ kind: "action", code: "GeneralException", atAction });
      isWritten = await write().then(
        () => true,
        () => false,
      );
      host.faults.clear();
      if (!isWritten) expect(await officeBridge.reader.readWorkbook()).toEqual(before);
    }
    expect(atAction).toBeGreaterThan(20);
    expect(await officeBridge.reader.readWorkbook()).not.toEqual(before);
  });

  test("does not take away a sheet of the staff's that has the name", async () => {
    await openRecords();
    const taken: SheetWriting = { ...added, plan: { ...added.plan, name: "記録" } };
    const before = await officeBridge.reader.readWorkbook();
    await expect(officeBridge.writer.write((session) => session.writeSheet(taken))).rejects.toThrow();
    expect(await officeBridge.reader.readWorkbook()).toEqual(before);
  });
});
