import { createJisseki } from "../../../src/app/create-jisseki";
import type { Jisseki } from "../../../src/app/jisseki";
import { isRefusal } from "../../../src/app/refusal";
import { officeBridge, openOfficeBridge } from "../../../src/hosts/office/office-bridge";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { FINDING_MARKS } from "../../../src/sheets/finding-marks";
import { bootOffice } from "../../excel-host/boot-office";
import { sampleWorkbook } from "../../fixtures/sample-dataset";

const office = bootOffice();
const SAMPLE = sampleWorkbook();
const AUGUST = { fiscalYear: 2019, month: { year: 2019, month: 8 } };
const CLOSURES = "終結_R1.8";

async function writeCell(address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(CLOSURES).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** The sample with a reason for closing that is in no list, at C2 of August. */
async function open(): Promise<{ host: ExcelHost; jisseki: Jisseki }> {
  const host = office.newHost();
  fillWorkbook(host, SAMPLE);
  await writeCell("C2", "引っ越し");
  await host.idle();
  const clock = { today: () => ({ year: 2020, month: 4, day: 10 }) };
  return { host, jisseki: createJisseki({ ...openOfficeBridge(), clock }) };
}

/** All that Univer and the host keep of the workbook. */
function modelOf({ book }: ExcelHost): unknown {
  const own = book.sheets().map(({ name, conditionalFormats, tables, pageLayout, charts }) => {
    const formats = conditionalFormats.all();
    return { name, formats, tables, pageLayout, charts };
  });
  return structuredClone({ univer: book.workbook.save(), own });
}

const formatsOf = (host: ExcelHost) => host.book.findSheet(CLOSURES)?.conditionalFormats.all() ?? [];

test("findings are marked at their cells, gone with the next check, and leave no trace", async () => {
  const { host, jisseki } = await open();
  await jisseki.checkMonth(AUGUST);
  const before = modelOf(host);
  expect(await jisseki.markSheets(AUGUST)).toEqual({ marked: 1 });
  expect(formatsOf(host)).toMatchObject([
    { areas: [{ top: 1, left: 2, bottom: 1, right: 2 }], look: FINDING_MARKS.error },
  ]);
  expect(await jisseki.markSheets({ fiscalYear: 2019 })).toEqual({ marked: 1 });
  expect(formatsOf(host)).toHaveLength(1);
  await jisseki.removeMarks();
  expect(modelOf(host)).toEqual(before);
});

test("a month without a sheet is refused, and marks stay as they are", async () => {
  const { host, jisseki } = await open();
  await jisseki.markSheets(AUGUST);
  const never = { fiscalYear: 2019, month: { year: 2021, month: 8 } };
  expect(await jisseki.markSheets(never)).toMatchObject({ refused: "no-sheet-in-month" });
  expect(await jisseki.listFindings(never)).toMatchObject({ refused: "no-sheet-in-month" });
  expect(formatsOf(host)).toHaveLength(1);
});

test("点検結果 lists them with links that work, is no record sheet, and is made again in its place", async () => {
  const { host, jisseki } = await open();
  const check = await jisseki.checkMonth(AUGUST);
  const before = await officeBridge.reader.readWorkbook();
  expect(await jisseki.listFindings(AUGUST)).toEqual({ sheet: "点検結果" });
  const made = await officeBridge.reader.readWorkbook();
  expect(made.sheets.slice(0, -1)).toEqual(before.sheets);
  const { cells } = made.sheets.at(-1) ?? { cells: [] };
  expect(cells[5]?.slice(0, 3).map(({ value }) => value)).toEqual(["要修正", CLOSURES, "C2"]);
  expect(cells[5]?.[2]?.formula).toBe(`=HYPERLINK("#'${CLOSURES}'!C2","C2")`);
  const again = await jisseki.checkMonth(AUGUST);
  if (isRefusal(check) || isRefusal(again)) throw new Error("refused");
  expect(again.findings).toEqual(check.findings);
  await writeCell("C2", "就労");
  await jisseki.listFindings(AUGUST);
  const remade = await officeBridge.reader.readWorkbook();
  expect(remade.sheets).toHaveLength(made.sheets.length);
  expect(host.book.sheets().at(-1)?.name).toBe("点検結果");
  expect(JSON.stringify(remade.sheets.at(-1))).not.toContain("引っ越し");
});

test("2,000 findings are written at once", async () => {
  const { host, jisseki } = await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(CLOSURES);
    const rows = Array.from({ length: 2500 }, (_, row) => [
      `2019/8/${1 + (row % 28)}`,
      `x-${row}`,
      "引っ越し",
    ]);
    sheet.getRange("A2:C2501").values = rows;
    await context.sync();
  });
  host.requests.reset();
  expect(await jisseki.listFindings(AUGUST)).toEqual({ sheet: "点検結果" });
  expect(Math.max(...host.requests.all.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_500_000);
});

test("watching tells of an edit", async () => {
  const { jisseki } = await open();
  let told = 0;
  const stop = await jisseki.watchChanges(() => {
    told += 1;
  });
  await writeCell("C2", "就労");
  expect(told).toBeGreaterThan(0);
  stop();
});

test("everything is read where it is asked for afresh", async () => {
  const { host, jisseki } = await open();
  await jisseki.lookAtYear({ fiscalYear: 2019 });
  host.requests.reset();
  await jisseki.lookAtYear({ fiscalYear: 2019 });
  expect(host.requests.roundTrips).toBe(2);
  host.requests.reset();
  await jisseki.lookAtYear({ fiscalYear: 2019, afresh: true });
  expect(host.requests.roundTrips).toBe(3);
});
