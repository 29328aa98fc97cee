import { createJisseki } from "../../../src/app/create-jisseki";
import { isRefusal } from "../../../src/app/refusal";
import type { ReportOutcome, ReportPreview } from "../../../src/app/report-outcome";
import { OUR_NAME_PREFIX } from "../../../src/domain/grid/our-names";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { smallOffice } from "../../domain/rules/small-office";
import { workbookOf } from "../../domain/rules/workbook-of";
import { bootOffice } from "../../excel-host/boot-office";
import { dressSheets } from "./dress-sheets";
import { changedPlaces, staffPlaces, staffPlacesInFile } from "./staff-sheets";

const office = bootOffice();
const MILLISECONDS = 400_000;
const YEAR = { fiscalYear: 2019 };
const METHODS = "2-2 支援方法";
const MEMO = "集計メモ";

const jisseki = createJisseki({
  ...officeBridge,
  clock: { today: () => ({ year: 2020, month: 4, day: 10 }) },
});

async function build(): Promise<ReportOutcome> {
  const outcome = await jisseki.buildReport(YEAR, () => {}, { aborted: false });
  if (isRefusal(outcome) || !("recount" in outcome)) throw new Error(JSON.stringify(outcome));
  expect(outcome.recount.differences).toEqual([]);
  return outcome;
}

async function preview(): Promise<ReportPreview> {
  const offer = await jisseki.previewReport(YEAR);
  if (isRefusal(offer)) throw new Error(offer.refused);
  return offer;
}

async function inSheet(name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** The table of methods: its row of April begins with 面談 in the second column or later. */
async function tableAt(): Promise<{ readonly top: number; readonly bottom: number; readonly sheet: string }> {
  const { names } = await officeBridge.reader.readWorkbook();
  const found = names.find(({ name }) => name === "jisseki_2019_2_2_table");
  if (!found) throw new Error("no table");
  return { top: found.range.top, bottom: found.range.bottom, sheet: found.sheet };
}

/** Excel's number of the row of a month; 1: April. */
async function monthRow(month: number): Promise<number> {
  const { sheets } = await officeBridge.reader.readWorkbook();
  const { top, sheet } = await tableAt();
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const first = cells.findIndex((row, index) => index >= top && row[0]?.value === "H31.4");
  return first + month;
}

const FORMULAS = "A2:A5";

async function formulas(): Promise<{
  readonly formulas: readonly string[];
  readonly values: readonly unknown[];
}> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(MEMO).getRange(FORMULAS).load("formulas,values");
    await context.sync();
    return {
      formulas: range.formulas.map(([formula]) => String(formula)),
      values: range.values.map(([value]) => value as unknown),
    };
  });
}

/** A report, and a sheet of the staff's with formulas into it: a cell, a month's row, a name of ours, what a chart reads. */
async function open(): Promise<ExcelHost> {
  const host = office.newHost();
  fillWorkbook(host, workbookOf({ ...smallOffice({}), [MEMO]: [["所長のメモ"]] }));
  await dressSheets(["対応_R1.5", "相談_R1.5", MEMO]);
  await build();
  const may = await monthRow(2);
  const { names } = await officeBridge.reader.readWorkbook();
  const chart = names.find(({ name }) => name === "jisseki_2019_2_2_chart_data");
  expect(chart?.sheet).toBe(METHODS);
  await inSheet(MEMO, (sheet) => {
    sheet.getRange(FORMULAS).formulas = [
      [`='${METHODS}'!B${may}`],
      [`=SUM('${METHODS}'!B${may}:D${may})`],
      ["=SUM(jisseki_2019_2_2_table)"],
      [`=COUNTA('${METHODS}'!A${(chart?.range.top ?? 0) + 1}:Z${(chart?.range.bottom ?? 0) + 1})`],
    ];
  });
  await host.idle();
  return host;
}

/** One contact more in May, as the staff type it. */
async function typeContact(): Promise<void> {
  await inSheet("対応_R1.5", (sheet) => {
    sheet.getRange("A4:C4").values = [["2019-05-22", "R1-003", "電話・メール"]];
  });
}

/** Where the workbook is another than before, on sheets that are not of the report. */
async function changesOf(host: ExcelHost, step: () => Promise<unknown>) {
  const ours = new Set(
    (await officeBridge.reader.readWorkbook()).names
      .filter(({ name }) => name.startsWith(OUR_NAME_PREFIX))
      .map(({ sheet }) => sheet),
  );
  const [before, fileBefore] = [staffPlaces(host), await staffPlacesInFile(host)];
  await step();
  await host.idle();
  const ofOthers = (places: readonly string[]) =>
    places.filter((place) => ![...ours].some((sheet) => place.startsWith(sheet)));
  return {
    inExcel: ofOthers(changedPlaces(before, staffPlaces(host))),
    inFile: ofOthers(changedPlaces(fileBefore, await staffPlacesInFile(host))),
  };
}

test(
  "formulas of the staff's follow the figures, and no other sheet changes in a cell, a look or a size",
  async () => {
    const host = await open();
    const before = await formulas();
    await typeContact();
    await host.idle();
    const told = await preview();
    const contact = told.changes.filter(({ section, name }) => section === "2-2" && name.measure === "count");
    expect(contact.map(({ before: was, after }) => Number(after) - Number(was))).toEqual(
      contact.map(() => 1),
    );
    expect(contact.length).toBeGreaterThan(2);
    expect(told.references).toBeUndefined();
    const { inExcel, inFile } = await changesOf(host, build);
    // What their formulas show is what changes, and nothing else.
    expect(inExcel.filter((place) => !new RegExp(`^${MEMO}!A[2-5]$`).test(place))).toEqual([]);
    expect(inFile.filter((place) => !new RegExp(`^${MEMO}(?:!A[2-5] held| read)$`).test(place))).toEqual([]);
    const after = await formulas();
    expect(after.formulas).toEqual(before.formulas);
    expect(Number(after.values[1])).toBe(Number(before.values[1]) + 1);
    expect(Number(after.values[2])).toBeGreaterThan(Number(before.values[2]));
    expect(after.values[3]).toBe(before.values[3]);
    expect((await preview()).changes).toEqual([]);
  },
  MILLISECONDS,
);

test(
  "where staff put rows above the table, formulas follow it there, before and after it is written again",
  async () => {
    const host = await open();
    const { top } = await tableAt();
    await inSheet(METHODS, (sheet) => sheet.getRange(`${top + 1}:${top + 2}`).insert("Down"));
    await typeContact();
    await host.idle();
    const before = await formulas();
    expect(before.formulas[0]).toBe(`='${METHODS}'!B${await monthRow(2)}`);
    const told = await preview();
    expect(told.sections.find(({ section }) => section === "2-2")?.how).toBe("overwritten");
    const may = await monthRow(2);
    const inMay = told.changes.filter(({ sheet, cell }) => sheet === METHODS && cell.row === may - 1);
    expect(inMay.length).toBeGreaterThan(0);
    await build();
    await host.idle();
    const after = await formulas();
    expect(after.formulas).toEqual(before.formulas);
    expect(Number(after.values[1])).toBe(Number(before.values[1]) + 1);
  },
  MILLISECONDS,
);

test(
  "where a sheet is kept, it is told beforehand which formulas follow it there; they keep what they show",
  async () => {
    const host = await open();
    const { top } = await tableAt();
    await inSheet(METHODS, (sheet) => (sheet.getRange(`C${top + 1}`).values = [["手で直した見出し"]]));
    await typeContact();
    await host.idle();
    const before = await formulas();
    const told = await preview();
    const kept = told.sections.find(({ section }) => section === "2-2");
    if (kept?.how !== "kept") throw new Error("not kept");
    expect(told.references).toEqual(
      [2, 3, 5].map((row) => ({
        from: { sheet: MEMO, cell: { row: row - 1, column: 0 } },
        follows: "kept-sheet",
        to: kept.keptAs,
      })),
    );
    expect(told.changes.some(({ section }) => section === "2-2")).toBe(true);
    await build();
    await host.idle();
    const after = await formulas();
    for (const index of [0, 1, 3]) {
      expect(after.formulas[index]).toContain(kept.keptAs);
      expect(after.values[index]).toBe(before.values[index]);
    }
    // The name is of the new sheet from now on.
    expect(after.formulas[2]).toBe(before.formulas[2]);
    expect(Number(after.values[2])).toBeGreaterThan(Number(before.values[2]));
  },
  MILLISECONDS,
);
