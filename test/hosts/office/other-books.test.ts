import { createJisseki } from "../../../src/app/create-jisseki";
import { HostError } from "../../../src/app/host-error";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { writeWorkbook } from "../../../src/hosts/xlsx-file/write-workbook";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { intakes, recordSheet } from "../../fixtures/record-sheets";
import { workbookOf } from "../../fixtures/workbook-of";
import { cells, text } from "../conformance/plan-members";

const office = bootOffice();
const TODAY = { year: 2020, month: 4, day: 10 };
const BOOK = "社協 相談支援.xlsx";

function open(...more: readonly SheetSnapshot[]) {
  const host = office.newHost();
  fillWorkbook(
    host,
    workbookOf([intakes("相談_R1.5", "5/7"), recordSheet("対応_R1.5", ["5/8", "R1-001", "面談"]), ...more]),
  );
  host.requests.reset();
  return { host, jisseki: createJisseki({ ...officeBridge, clock: { today: () => TODAY } }) };
}

function plan(name: string, ...rows: readonly (readonly string[])[]) {
  return {
    name,
    members: [
      cells(
        "A1",
        rows.map((row) => row.map(text)),
      ),
    ],
  };
}

const CONTACT = ["対応日", "受付番号", "支援方法"];

/** A contractor's book: contacts of two months, its own 設定, a note, and a copy of a sheet that is here. */
function otherBook(): Promise<Uint8Array> {
  return writeWorkbook(
    {
      sheets: [
        plan("設定", ["項目", "値"], ["年度", "令和4年度"], ["前年度末件数", "9"]),
        plan("対応_R1.5", CONTACT, ["R1.5.20", "R1-001", "面談"], ["R1.5.21", "R1-001", "訪問"]),
        plan("対応_R1.6", CONTACT, ["R1.6.4", "R1-001", "面談"]),
        plan("メモ", ["電話は午後に"]),
      ],
    },
    "",
  );
}

async function sheetNames(): Promise<readonly string[]> {
  return (await officeBridge.reader.readWorkbook()).sheets.map(({ name }) => name);
}

const BEFORE = ["相談_R1.5", "対応_R1.5"];

test("record sheets are taken over with their source; settings and notes stay behind", async () => {
  const { jisseki } = open();
  const outcome = await jisseki.importBook({ file: await otherBook(), book: BOOK, fiscalYear: 2019 });
  expect(outcome.imported).toMatchObject([
    { kinds: ["contact"], month: { year: 2019, month: 5 } },
    { kinds: ["contact"], month: { year: 2019, month: 6 } },
  ]);
  expect(outcome.left).toMatchObject([
    { sheet: "設定", because: "settings-or-report" },
    { sheet: "メモ", because: { why: "no-record-kind" } },
  ]);
  const names = await sheetNames();
  expect(names.slice(0, 2)).toEqual(BEFORE);
  expect(names).toHaveLength(5);
  const { sheets, settings } = await jisseki.lookAtSheets({ fiscalYear: 2019 });
  const sourced = sheets.filter(({ source }) => source === BOOK);
  expect(sourced.map(({ sheet }) => sheet)).toEqual(outcome.imported.map(({ sheet }) => sheet));
  // The other book's 設定 says nothing here.
  expect(settings.fiscalYear).toBeUndefined();
});

test("the source stands in the name where the sheet is read the same with it", async () => {
  const { jisseki } = open();
  const { imported } = await jisseki.importBook({ file: await otherBook(), book: "社協.xlsx" });
  expect(imported.map(({ sheet }) => sheet)).toEqual(["対応_R1.5（社協）", "対応_R1.6（社協）"]);
  // 令和2年3月 in the name would say the month of a sheet that is kept for the whole year.
  const again = open();
  const year = await writeWorkbook({ sheets: [plan("対応", CONTACT, ["R1.6.4", "R1-001", "面談"])] }, "");
  const other = await again.jisseki.importBook({ file: year, book: "令和2年3月.xlsx" });
  expect(other.imported.map(({ sheet }) => sheet)).toEqual(["対応"]);
});

test("figures count what was taken over", async () => {
  const { jisseki } = open();
  await jisseki.importBook({ file: await otherBook(), book: "社協.xlsx" });
  const check = await jisseki.checkMonth({ fiscalYear: 2019, month: { year: 2019, month: 6 } });
  expect(check).toMatchObject({ fiscalYear: 2019 });
  const { sheets } = await jisseki.lookAtSheets({ fiscalYear: 2019 });
  const records = sheets.flatMap((sheet) => (sheet.state === "read" ? [sheet.reading.rows.records] : []));
  expect(records).toEqual([1, 1, 2, 1]);
});

test("taken back, nothing of the other book is left", async () => {
  const { jisseki } = open();
  const outcome = await jisseki.importBook({ file: await otherBook(), book: "社協.xlsx" });
  expect(await jisseki.takeBackImport(outcome)).toBe("taken-back");
  expect(await sheetNames()).toEqual([...BEFORE, "読み方"]);
  const { sheets, settings } = await jisseki.lookAtSheets({});
  expect(sheets.every(({ source }) => source === undefined)).toBe(true);
  expect(settings.reading.issues).toEqual([]);
});

test("a sheet that looks into another of its book is taken back with it, whatever their names are now", async () => {
  const { jisseki } = open();
  const formula = { kind: "formula", formula: "='対応_R1.5'!B2", result: "R1-001" } as const;
  const note = {
    name: "対応_R1.6",
    members: [
      cells("A1", [[...CONTACT, "前の月"].map(text)]),
      cells("A2", [[text("R1.6.4"), text("R1-001"), text("面談"), formula]]),
    ],
  };
  const may = plan("対応_R1.5", CONTACT, ["R1.5.20", "R1-001", "面談"]);
  const file = await writeWorkbook({ sheets: [may, note] }, "");
  const outcome = await jisseki.importBook({ file, book: "社協.xlsx", fiscalYear: 2019 });
  expect(outcome.imported.map(({ sheet }) => sheet)).toEqual(["対応_R1.5（社協）", "対応_R1.6（社協）"]);
  expect(await jisseki.takeBackImport(outcome)).toBe("taken-back");
});

test("what users have entered since is not taken back", async () => {
  const { jisseki } = open();
  const outcome = await jisseki.importBook({ file: await otherBook(), book: "社協.xlsx" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("対応_R1.6（社協）");
    sheet.getRange("A3:C3").values = [["R1.6.11", "R1-001", "面談"]];
    await context.sync();
  });
  expect(await jisseki.takeBackImport(outcome)).toBe("changed-since");
  expect(await sheetNames()).toContain("対応_R1.6（社協）");
});

test("a book that is taken over once more brings nothing", async () => {
  const { jisseki } = open();
  await jisseki.importBook({ file: await otherBook(), book: "社協.xlsx" });
  const before = await sheetNames();
  const again = await jisseki.importBook({ file: await otherBook(), book: "社協.xlsx" });
  expect(again.imported).toEqual([]);
  expect(again.left).toMatchObject([
    { because: "settings-or-report" },
    { because: { why: "copy", original: "対応_R1.5（社協）" } },
    { because: { why: "copy", original: "対応_R1.6（社協）" } },
    { sheet: "メモ" },
  ]);
  expect(await sheetNames()).toEqual(before);
});

test("sheets from which the records take something come too; the other book's 設定 under another name", async () => {
  const { jisseki } = open();
  const from = (formula: string, result: string) => ({ kind: "formula", formula, result }) as const;
  const file = await writeWorkbook(
    {
      sheets: [
        plan("設定", ["項目", "値"], ["年度", "令和4年度"]),
        plan("マスタ", ["面談"]),
        plan("控", ["x"]),
        {
          name: "対応_R1.6",
          members: [
            cells("A1", [CONTACT.map(text)]),
            cells("A2", [[text("R1.6.4"), text("R1-001"), from("=マスタ!A1", "面談")]]),
            cells("D2", [[from("=設定!B2", "令和4年度")]]),
          ],
        },
      ],
    },
    "",
  );
  const { imported, left } = await jisseki.importBook({ file, book: "社協.xlsx", fiscalYear: 2019 });
  expect(imported.map(({ sheet }) => sheet)).toEqual(["設定（社協）", "マスタ（社協）", "対応_R1.6（社協）"]);
  expect(left.map(({ sheet }) => sheet)).toEqual(["控"]);
  const { sheets } = await officeBridge.reader.readWorkbook();
  const taken = sheets.find(({ name }) => name === "対応_R1.6（社協）");
  expect(taken?.cells[1]?.map(({ value }) => value)).toEqual(["R1.6.4", "R1-001", "面談", "令和4年度"]);
  const { settings } = await jisseki.lookAtSheets({ fiscalYear: 2019 });
  expect(settings.sheet).toBeUndefined();
});

test("a file that is no workbook changes nothing", async () => {
  const { jisseki } = open();
  const failing = jisseki.importBook({ file: Uint8Array.of(1, 2, 3), book: "x.xlsx" });
  await expect(failing).rejects.toMatchObject({ code: "not-a-workbook" });
  expect(await sheetNames()).toEqual(BEFORE);
});

test("a fault at any request leaves nothing of the other book, or all of it", async () => {
  const file = await otherBook();
  const { host, jisseki } = open();
  await jisseki.importBook({ file, book: "社協.xlsx" });
  const requests = host.requests.all.length;
  expect(requests).toBeGreaterThan(4);
  for (let request = 0; request < requests; request++) {
    const each = open();
    each.host.faults.set({ kind: "transport", reason: "SessionLost", atRequest: request });
    const result: unknown = await each.jisseki
      .importBook({ file, book: "社協.xlsx" })
      .catch((error: unknown) => error);
    each.host.faults.clear();
    const names = await sheetNames();
    if (result instanceof HostError) expect(names.filter((name) => name !== "読み方")).toEqual(BEFORE);
    else expect(names).toHaveLength(5);
  }
});
