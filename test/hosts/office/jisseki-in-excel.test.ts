import { checkBook } from "../../../src/app/check-month";
import { createJisseki } from "../../../src/app/create-jisseki";
import { HostError } from "../../../src/app/host-error";
import type { Jisseki } from "../../../src/app/jisseki";
import { readBook } from "../../../src/app/read-book";
import { isRefusal, type Refusal } from "../../../src/app/refusal";
import type { ReportCancelled, ReportOutcome } from "../../../src/app/report-outcome";
import { buildReport } from "../../../src/domain/report/build-report";
import type { WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { bootOffice } from "../../excel-host/boot-office";
import { sampleDataset, sampleWorkbook } from "../../fixtures/sample-dataset";

const office = bootOffice();
const SAMPLE = sampleWorkbook();
/** One month of it: a report is written twice in the time of one. */
const SMALL = SAMPLE.sheets.filter(({ name }) => /^(設定|継続ケース|.*_R1\.5)$/.test(name));
const TODAY = { year: 2020, month: 4, day: 10 };
const AUGUST = { fiscalYear: 2019, month: { year: 2019, month: 8 } };
const SECTIONS = ["2-1", "2-2", "2-3", "2-4", "2-5", "2-6", "6-1", "7-2"];
const never = { aborted: false };

function open(workbook: WorkbookSnapshot): { host: ExcelHost; jisseki: Jisseki } {
  const host = office.newHost();
  fillWorkbook(host, workbook);
  host.requests.reset();
  return { host, jisseki: createJisseki({ ...officeBridge, clock: { today: () => TODAY } }) };
}

function made(outcome: ReportOutcome | ReportCancelled | Refusal): ReportOutcome {
  if (isRefusal(outcome) || "cancelled" in outcome) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const build = async (jisseki: Jisseki) =>
  made(await jisseki.buildReport({ fiscalYear: 2019 }, () => {}, never));

async function failure(work: Promise<unknown>): Promise<HostError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof HostError) return error;
  throw new Error(`not a HostError: ${String(error)}`);
}

async function writeCell(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe("checking a month of the sample", () => {
  test("takes four requests at most, and finds what the core finds in the file", async () => {
    const { host, jisseki } = open(SAMPLE);
    const check = await jisseki.checkMonth(AUGUST);
    expect(host.requests.all.length).toBeLessThanOrEqual(4);
    const book = readBook(SAMPLE, 2019);
    if (isRefusal(book) || isRefusal(check)) throw new Error("refused");
    expect(check).toEqual(checkBook(book, TODAY, AUGUST.month));
  });

  test("sees what was typed a moment ago", async () => {
    const { jisseki } = open(SAMPLE);
    await writeCell("終結_R1.8", "C2", "引っ越し");
    expect(await jisseki.checkMonth(AUGUST)).toMatchObject({
      findings: [
        {
          rule: "closure-reason-known",
          severity: "error",
          place: { sheet: "終結_R1.8", cell: { row: 1, column: 2 } },
        },
      ],
    });
  });
});

describe("building the report of the sample", () => {
  test("takes 6 requests and one a section at most; every figure that is read back agrees with the records", async () => {
    const { host, jisseki } = open(SAMPLE);
    const { report, recount, sections } = await build(jisseki);
    const printed = new Set(sections.map(({ section }) => section));
    for (const front of ["cover", "contents"]) expect(printed.delete(front)).toBe(true);
    expect(host.requests.all.length).toBeLessThanOrEqual(6 + printed.size);
    expect(sections.map(({ section }) => section)).toEqual(expect.arrayContaining(SECTIONS));
    expect(recount.differences).toEqual([]);
    expect(recount.compared).toBeGreaterThan(1000);
    expect(report).toEqual(buildReport(sampleDataset(SAMPLE)));
  });

  test("touches no record sheet", async () => {
    const { jisseki } = open(SAMPLE);
    const before = await officeBridge.reader.readWorkbook();
    await build(jisseki);
    const after = await officeBridge.reader.readWorkbook();
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  });

  test("again overwrites its own sheets in place and keeps the staff's words", async () => {
    const { host, jisseki } = open({ ...SAMPLE, sheets: SMALL });
    await build(jisseki);
    const area = host.book.workbook
      .getDefinedNames()
      .find((name) => name.getName() === "jisseki_2019_2_2_analysis");
    const address = area?.getFormulaOrRefString().replace(/^.*!/, "").replaceAll("$", "").split(":")[0] ?? "";
    await writeCell("2-2 支援方法", address, "・電話が多い。");
    await writeCell("2-2 支援方法", "B4", 999);
    const again = await build(jisseki);
    expect(again.sections.map(({ sheet }) => sheet)).toHaveLength(
      new Set(again.sections.map(({ sheet }) => sheet)).size,
    );
    expect(again.recount.differences).toEqual([]);
    expect(again.keptSheets).toEqual([]);
    const { sheets } = await officeBridge.reader.readWorkbook();
    expect(sheets.filter(({ name }) => name.startsWith("2-2"))).toHaveLength(1);
    expect(
      sheets
        .find(({ name }) => name === "2-2 支援方法")
        ?.cells.flat()
        .map(({ value }) => value),
    ).toContain("・電話が多い。");
    expect(host.book.findSheet("2-2 支援方法")?.charts).toHaveLength(2);
  });

  test("again follows its sheets wherever users moved and renamed them, and draws every chart once", async () => {
    const { host, jisseki } = open({ ...SAMPLE, sheets: SMALL });
    const first = await build(jisseki);
    const chartsOf = (sheet: string) =>
      (host.book.findSheet(sheet)?.charts ?? []).map(({ name }) => name).sort();
    const before = new Map(first.sections.map(({ section, sheet }) => [section, chartsOf(sheet)]));
    expect([...before.values()].flat()).toHaveLength(11);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("2-2 支援方法");
      sheet.position = 0;
      sheet.name = "支援方法（提出用）";
      sheet.charts.getItem("jisseki_2_2_pie").delete();
      sheet.charts.getItem("jisseki_2_2_bar").setPosition("A40");
      sheet.charts.add("Pie", sheet.getRange("B4:C4"), "Rows").name = "所長のグラフ";
      await context.sync();
    });
    const again = await build(jisseki);
    expect(again.recount.differences).toEqual([]);
    expect(again.sections).toMatchObject(
      first.sections.map(({ section, sheet }) => ({
        sheet: section === "2-2" ? "支援方法（提出用）" : sheet,
        how: "overwritten",
      })),
    );
    const order = host.book.sheets().map(({ name }) => name);
    expect(order.indexOf("支援方法（提出用）")).toBe(order.indexOf("2-1 相談件数等") + 1);
    for (const { section, sheet } of again.sections) {
      const users = section === "2-2" ? ["所長のグラフ"] : [];
      expect(chartsOf(sheet)).toEqual([...(before.get(section) ?? []), ...users]);
    }
    const bar = host.book
      .findSheet("支援方法（提出用）")
      ?.charts.find(({ name }) => name === "jisseki_2_2_bar");
    expect(bar?.left).toBeGreaterThan(0);
    // What puts the whole report in place is one request; Excel on the web refuses 5 MB.
    const [exchange = 0, ...others] = host.requests.all
      .map(({ requestBytes }) => requestBytes)
      .sort((one, other) => other - one);
    expect(exchange).toBeLessThan(1_500_000);
    expect(Math.max(...others)).toBeLessThan(1_000_000);
  });
});

describe("a workbook that cannot be checked or reported is refused, and nothing is written", () => {
  const memo: WorkbookSnapshot = {
    ...SAMPLE,
    sheets: [
      { ...sampleSheet("継続ケース"), name: "メモ", cells: [[{ value: "切手", numberFormat: "General" }]] },
    ],
  };

  function sampleSheet(name: string) {
    const sheet = SAMPLE.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(name);
    return sheet;
  }

  async function sheetNames() {
    return (await officeBridge.reader.readWorkbook()).sheets.map(({ name }) => name);
  }

  test("none of our sheets", async () => {
    const { jisseki } = open(memo);
    expect(await jisseki.lookAtYear({})).toEqual({ refused: "no-record-sheet" });
    expect(await jisseki.buildReport({ fiscalYear: 2019 }, () => {}, never)).toEqual({
      refused: "no-record-sheet",
    });
    expect(await sheetNames()).toEqual(["メモ"]);
  });

  test("a month without a sheet of any kind", async () => {
    const { jisseki } = open({
      ...SAMPLE,
      sheets: SAMPLE.sheets.filter(({ name }) => !name.endsWith("_R1.8")),
    });
    expect(await jisseki.checkMonth(AUGUST)).toEqual({ refused: "no-sheet-in-month", month: AUGUST.month });
  });

  test("a year without a record", async () => {
    const { jisseki } = open(SAMPLE);
    const before = await sheetNames();
    expect(await jisseki.buildReport({ fiscalYear: 2015 }, () => {}, never)).toEqual({
      refused: "no-record-in-year",
      fiscalYear: 2015,
    });
    expect(await sheetNames()).toEqual(before);
  });
});

describe("a failing host is a HostError by its code", () => {
  test.each([
    ["cell-edit-mode", { kind: "transport", reason: "InvalidOperationInCellEditMode", always: true }],
    ["access-denied", { kind: "transport", reason: "AccessDenied", always: true }],
    ["session-lost", { kind: "transport", reason: "SessionLost", always: true }],
    ["dialog-open", { kind: "transport", reason: "ModalDialogOpen", always: true }],
  ] as const)("%s", async (code, fault) => {
    const { host, jisseki } = open(SAMPLE);
    host.faults.set(fault);
    expect((await failure(jisseki.checkMonth(AUGUST))).code).toBe(code);
  });

  test("a sheet that is gone", async () => {
    const { jisseki } = open(SAMPLE);
    expect((await failure(jisseki.goTo("相談_R9.1", { row: 0, column: 0 }))).code).toBe("place-gone");
  });
});

test("going to a cell shows its sheet and selects it", async () => {
  const { jisseki } = open(SAMPLE);
  await jisseki.goTo("終結_R1.8", { row: 3, column: 2 });
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("終結_R1.8!C4");
});
