import { createJisseki } from "../../../src/app/create-jisseki";
import type { Jisseki } from "../../../src/app/jisseki";
import { isRefusal } from "../../../src/app/refusal";
import type { ReportOutcome } from "../../../src/app/report-outcome";
import { cellText } from "../../../src/domain/grid/cell-value";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { recordSheet } from "../../fixtures/record-sheets";
import { workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();

/** Contacts and closures of one month: the report has three sections. */
const RECORDS = workbookOf([
  recordSheet("対応_R1.5", ["5/7", "1", "面談", null], ["5/8", "1", "電話・メール", 2]),
  recordSheet("終結_R1.5", ["5/9", "1", "就労"]),
]);

async function build(jisseki: Jisseki): Promise<ReportOutcome> {
  const outcome = await jisseki.buildReport({ fiscalYear: 2019 }, () => {}, { aborted: false });
  if (isRefusal(outcome) || !("recount" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function openWithReport(): Promise<Jisseki> {
  const host = office.newHost();
  fillWorkbook(host, RECORDS);
  const jisseki = createJisseki({
    ...officeBridge,
    clock: { today: () => ({ year: 2020, month: 4, day: 10 }) },
  });
  await build(jisseki);
  return jisseki;
}

async function type(sheet: string, address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

async function deleteName(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).delete();
    await context.sync();
  });
}

async function reportSheetNames(): Promise<readonly string[]> {
  const { sheets } = await officeBridge.reader.readWorkbook();
  return sheets.map(({ name }) => name).filter((name) => /^[267]-\d /.test(name));
}

async function textsOn(sheetName: string): Promise<readonly string[]> {
  const { sheets } = await officeBridge.reader.readWorkbook();
  const sheet = sheets.find(({ name }) => name === sheetName);
  return sheet?.cells.flat().map(({ value }) => cellText(value)) ?? [];
}

test("as it was written, every sheet is written again in place", async () => {
  const jisseki = await openWithReport();
  const preview = await jisseki.previewReport({ fiscalYear: 2019 });
  if (isRefusal(preview)) throw new Error(preview.refused);
  expect(new Set(preview.sections.map(({ how }) => how))).toEqual(new Set(["overwritten"]));
});

test("typed over, a sheet is kept with its words, and the new one stands in its place", async () => {
  const jisseki = await openWithReport();
  await type("2-2 支援方法", "A1", "2－2　支援方法（速報）");
  await type("2-6 相談終結者数", "B16", 1);
  const { keptSheets, recount } = await build(jisseki);
  expect(keptSheets.map(({ to }) => to)).toEqual(["2-2 支援方法（前回）", "2-6 相談終結者数（前回）"]);
  expect(recount.differences).toEqual([]);
  expect(await textsOn("2-2 支援方法（前回）")).toContain("2－2　支援方法（速報）");
  expect(await textsOn("2-2 支援方法")).toContain("2－2　支援方法");
  expect(await reportSheetNames()).toEqual([
    "2-1 相談件数等",
    "2-2 支援方法",
    "2-2 支援方法（前回）",
    "2-6 相談終結者数",
    "2-6 相談終結者数（前回）",
  ]);
});

test("●分析 is carried though the table has lost its name", async () => {
  const jisseki = await openWithReport();
  const { names } = await officeBridge.reader.readWorkbook();
  const area = names.find(({ name }) => name === "jisseki_2019_2_2_analysis")?.range;
  await type("2-2 支援方法", `A${(area?.top ?? 0) + 1}`, "・電話が多い。");
  await deleteName("jisseki_2019_2_2_table");
  await build(jisseki);
  expect(await textsOn("2-2 支援方法")).toContain("・電話が多い。");
  expect(await textsOn("2-2 支援方法（前回）")).toContain("・電話が多い。");
});
