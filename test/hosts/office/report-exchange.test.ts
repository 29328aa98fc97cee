import { createJisseki } from "../../../src/app/create-jisseki";
import { isRefusal } from "../../../src/app/refusal";
import type { ReportOutcome } from "../../../src/app/report-outcome";
import { cellText } from "../../../src/domain/grid/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { isStagingSheet } from "../../../src/sheets/staging-sheet";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { recordSheet } from "../../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();
const MILLISECONDS = 400_000;

const METHODS = "2-2 支援方法";
const CLOSURES = "2-6 相談終結者数";
const TABLE = "jisseki_2019_2_2_table";
const WORDS = "jisseki_2019_2_2_analysis";
const RECORDS = [
  recordSheet("対応_R1.5", ["5/7", "1", "面談", null], ["5/8", "1", "電話・メール", 2]),
  recordSheet("終結_R1.5", ["5/9", "1", "就労"]),
];
const NOTES = sheetOf("集計メモ", [["所長のメモ"]]);

const jisseki = createJisseki({
  ...officeBridge,
  clock: { today: () => ({ year: 2020, month: 4, day: 10 }) },
});

/** Names that were put back stand behind the others. */
async function read(): Promise<WorkbookSnapshot> {
  const { names, ...rest } = await officeBridge.reader.readWorkbook();
  return { ...rest, names: names.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

function open(...sheets: readonly SheetSnapshot[]): ExcelHost {
  const host = office.newHost();
  fillWorkbook(host, workbookOf(sheets));
  return host;
}

/** Cancelled once so many pages were begun; never where none is said. */
async function build(cancelAt?: number) {
  const signal = { aborted: false };
  const onProgress = ({ done }: { readonly done: number }) => {
    if (done === cancelAt) signal.aborted = true;
  };
  return jisseki.buildReport({ fiscalYear: 2019 }, onProgress, signal);
}

async function built(): Promise<ReportOutcome> {
  const outcome = await build();
  if (isRefusal(outcome) || !("recount" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function inSheet(
  name: string,
  change: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name), context.workbook);
    await context.sync();
  });
}

/** A report that stands there whole; the records behind it have changed. */
async function openWithAReport(): Promise<ExcelHost> {
  const host = open(...RECORDS, NOTES);
  await built();
  await inSheet("対応_R1.5", (sheet) => (sheet.getRange("C3").values = [["面談"]]));
  await host.idle();
  return host;
}

/** A report of which one sheet is gone, and the records behind another have changed: some pages are added, some written again. */
async function openWithHalfOfAReport(): Promise<ExcelHost> {
  const host = open(...RECORDS, NOTES);
  await built();
  await inSheet(CLOSURES, (sheet) => sheet.delete());
  await inSheet("対応_R1.5", (sheet) => (sheet.getRange("C3").values = [["面談"]]));
  await inSheet("集計メモ", (sheet) => (sheet.getRange("A2").formulas = [[`='${METHODS}'!B4`]]));
  await host.idle();
  return host;
}

function textsOn({ sheets }: WorkbookSnapshot, name: string): readonly string[] {
  return (
    sheets
      .find((sheet) => sheet.name === name)
      ?.cells.flatMap((row) => row.map(({ value }) => cellText(value))) ?? []
  );
}

describe("a report that is not written to its end", () => {
  test.each([
    ["some pages are added, others written again", openWithHalfOfAReport],
    ["all are added", () => Promise.resolve(open(...RECORDS, NOTES))],
    ["all are written again", openWithAReport],
  ])(
    "cancelled before any page, it leaves the workbook as it was: %s",
    async (_, openBook) => {
      await openBook();
      const before = await read();
      let pages = 1;
      for (let cancelAt = 0; cancelAt < pages; cancelAt++) {
        const outcome = await build(cancelAt);
        expect(outcome).toEqual({ cancelled: true });
        expect(await read()).toEqual(before);
        const preview = await jisseki.previewReport({ fiscalYear: 2019 });
        if (isRefusal(preview)) throw new Error(preview.refused);
        pages = preview.sections.length;
      }
      expect(pages).toBeGreaterThan(5);
      expect((await built()).recount.differences).toEqual([]);
    },
    MILLISECONDS,
  );

  // With a report that stands there: report-broken-off.test.ts; at every action of the exchange: exchange-broken-off.test.ts.
  test(
    "whichever request fails, it leaves a workbook without a report as it was",
    async () => {
      const host = open(...RECORDS, NOTES);
      const before = await read();
      let atRequest = 0;
      for (let isWritten = false; !isWritten; atRequest++) {
        host.faults.set({ kind: "transport", reason: "InvalidOperationInCellEditMode", atRequest });
        isWritten = await build().then(
          (outcome) => "recount" in outcome,
          () => false,
        );
        host.faults.clear();
        if (!isWritten) expect(await read()).toEqual(before);
      }
      // Three that read, one at least that prepares sheets, the exchange; the last writing met no failure.
      expect(atRequest).toBeGreaterThan(5);
      expect(textsOn(await read(), METHODS)).not.toEqual(textsOn(before, METHODS));
    },
    MILLISECONDS,
  );

  test(
    "where Excel stops within the exchange itself, what stood there is put back, or the new report is finished",
    async () => {
      const counted = await openWithHalfOfAReport();
      counted.requests.reset();
      await built();
      const requests = counted.requests.all.filter(({ isHousekeeping }) => !isHousekeeping);
      const actions = requests.at(-1)?.actions ?? 0;
      expect(actions).toBeGreaterThan(100);

      const host = await openWithHalfOfAReport();
      const before = await read();
      const chartsOf = () => (host.book.findSheet(METHODS)?.charts ?? []).map(({ name }) => name).sort();
      const charts = chartsOf();
      expect(charts).toHaveLength(2);
      for (const part of [0.3, 0.99]) {
        const atAction = Math.floor(actions * part);
        host.faults.set({
          kind: "action",
          code: "GeneralException",
          atRequest: requests.length - 1,
          atAction,
        });
        if (part < 0.5) await expect(build()).rejects.toMatchObject({ code: "unexpected" });
        else await expect(built()).resolves.toMatchObject({ recount: { differences: [] } });
        host.faults.clear();
        if (part < 0.5) expect(await read()).toEqual(before);
        else expect(await jisseki.previewReport({ fiscalYear: 2019 })).toMatchObject({ changes: [] });
        expect(chartsOf()).toEqual(charts);
      }
      expect((await read()).sheets.filter(({ name }) => isStagingSheet(name))).toEqual([]);
    },
    MILLISECONDS,
  );

  test(
    "cut off, it leaves the earlier report and hidden sheets that the next one takes away",
    async () => {
      const host = await openWithHalfOfAReport();
      const before = await read();
      let pages = 0;
      const cut = jisseki.buildReport(
        { fiscalYear: 2019 },
        ({ section, of }) => {
          pages = of;
          // 7 pages are written by then; one of them is new.
          if (section === "2-6")
            host.faults.set({ kind: "transport", reason: "SessionLost", atRequest: 1, always: true });
        },
        { aborted: false },
      );
      await expect(cut).rejects.toMatchObject({ code: "session-lost" });
      host.faults.clear();
      expect(pages).toBeGreaterThan(0);
      const after = await read();
      const left = after.sheets.filter(({ name }) => isStagingSheet(name));
      expect(after.sheets.filter((sheet) => !left.includes(sheet))).toEqual(before.sheets);
      expect(left.every(({ visibility }) => visibility === "hidden")).toBe(true);
      const { recount } = await built();
      expect(recount.differences).toEqual([]);
      const again = await read();
      expect(again.sheets.filter(({ name }) => isStagingSheet(name))).toEqual([]);
      expect(again.sheets.every(({ visibility }) => visibility === "visible")).toBe(true);
    },
    MILLISECONDS,
  );
});

describe("what staff put onto a sheet of the report", () => {
  async function areaOf(name: string) {
    const found = (await read()).names.find((each) => each.name === name);
    if (!found) throw new Error(name);
    return found.range;
  }

  const cellOf = (sheet: Excel.Worksheet, row: number, column: number) =>
    sheet.getRangeByIndexes(row, column, 1, 1);

  test(
    "stays where it is: rows above and below the table, a column beside it, words, and formulas that refer to it",
    async () => {
      const host = open(...RECORDS, NOTES);
      await built();
      const table = await areaOf(TABLE);
      await inSheet("集計メモ", (sheet) => {
        cellOf(sheet, 1, 0).formulas = [[`='${METHODS}'!B${table.top + 4}`]];
      });
      await inSheet(METHODS, (sheet) => {
        sheet.getRange(`${table.bottom + 2}:${table.bottom + 3}`).insert("Down");
        cellOf(sheet, table.bottom + 2, 1).values = [["表の下のメモ"]];
        sheet.getRange(`${table.top + 1}:${table.top + 1}`).insert("Down");
        cellOf(sheet, table.top, 0).values = [["表の上のメモ"]];
        sheet
          .getRangeByIndexes(0, table.right + 1, 1, 1)
          .getEntireColumn()
          .insert("Right");
        cellOf(sheet, table.top + 2, table.right + 1).values = [["備考"]];
      });
      const words = await areaOf(WORDS);
      await inSheet(METHODS, (sheet) => {
        cellOf(sheet, words.top, words.left).values = [["・電話が多い。"]];
      });
      await inSheet("対応_R1.5", (sheet) => (sheet.getRange("C3").values = [["面談"]]));
      await host.idle();
      const before = await read();
      const { sections, keptSheets, recount } = await built();
      expect(keptSheets).toEqual([]);
      expect(recount.differences).toEqual([]);
      expect(new Set(sections.map((each) => ("how" in each ? each.how : "")))).toEqual(
        new Set(["overwritten"]),
      );
      const after = await read();
      for (const text of ["表の下のメモ", "表の上のメモ", "備考", "・電話が多い。"])
        expect(textsOn(after, METHODS).filter((each) => each === text)).toEqual([text]);
      // Those in which pages keep what was written are others where the figures are.
      const areasOf = ({ names }: WorkbookSnapshot) =>
        names.filter(({ name }) => !name.startsWith("jisseki_written_"));
      expect(areasOf(after)).toEqual(areasOf(before));
      const formulaOn = ({ sheets }: WorkbookSnapshot) =>
        sheets.find(({ name }) => name === "集計メモ")?.cells[1]?.[0]?.formula;
      expect(formulaOn(after)).toBe(`='${METHODS}'!B${table.top + 5}`);
      const again = await built();
      expect(again.keptSheets).toEqual([]);
      expect(await read()).toEqual(after);
    },
    MILLISECONDS,
  );
});

test(
  "a year of 5000 records takes 6 requests and one a section at most",
  async () => {
    const many = Array.from({ length: 5000 }, (_, n) => [
      `${5 + Math.floor(n / 1000)}/${1 + (n % 28)}`,
      `R1-${n}`,
      n % 2 === 0 ? "面談" : "電話・メール",
      null,
    ]);
    const host = open(
      ...[0, 1, 2, 3, 4].map((month) =>
        recordSheet(`対応_R1.${5 + month}`, ...many.slice(month * 1000, (month + 1) * 1000)),
      ),
    );
    host.requests.reset();
    const { sections, recount } = await built();
    expect(recount.differences).toEqual([]);
    const printed = new Set(sections.map(({ section }) => section));
    for (const front of ["cover", "contents"]) expect(printed.delete(front)).toBe(true);
    expect(host.requests.all.length).toBeLessThanOrEqual(6 + printed.size);
    expect(Math.max(...host.requests.all.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_500_000);
  },
  MILLISECONDS,
);
