import { createJisseki } from "../../../src/app/create-jisseki";
import { isRefusal } from "../../../src/app/refusal";
import { cellText } from "../../../src/domain/grid/cell-value";
import { cellAt } from "../../../src/domain/grid/sheet-snapshot";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { closures, intakes, recordSheet } from "../../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";
import { monthsOfFiscalYear } from "../../../src/domain/calendar/fiscal-year";
import { monthLabel } from "../../../src/domain/calendar/era";

const office = bootOffice();
const TODAY = { year: 2020, month: 4, day: 10 };
const MAY = { year: 2019, month: 5 };

function open() {
  const months = monthsOfFiscalYear(2019);
  const sheets = months.flatMap((month, index) => {
    const label = monthLabel(month);
    const days = Array.from({ length: 2 + index }, (_, day) => `${month.month}/${day + 1}`);
    return [
      intakes(`相談_${label}`, ...days),
      recordSheet(`対応_${label}`, ...days.map((day) => [day, `相談_${label}-1`, "面談", 3])),
      closures(`終結_${label}`, `${month.month}/20`),
    ];
  });
  const settings = sheetOf("設定", [
    ["項目", "値"],
    ["年度", "令和元年度"],
    ["前年度末件数", 40],
  ]);
  const host = office.newHost();
  fillWorkbook(host, workbookOf([settings, ...sheets]));
  return { host, jisseki: createJisseki({ ...officeBridge, clock: { today: () => TODAY } }) };
}

/** The height of a row as Excel has it. */
async function rowHeight(sheet: string, row: number): Promise<number> {
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, 1);
    format.load("rowHeight");
    await context.sync();
    return format.rowHeight;
  });
}

const workbookNow = () => officeBridge.reader.readWorkbook();

/** What staff wrote before: four lines of the area's six. */
const STAFF = ["・一", "・二", "・三", "・四"];

test("sentences go into ●分析 of the report in Excel, whose rows grow, and back out again", async () => {
  const { jisseki } = open();
  await jisseki.buildReport({ fiscalYear: 2019 }, () => {}, { aborted: false });
  const offers = await jisseki.offerDrafts({ fiscalYear: 2019 });
  if (isRefusal(offers)) throw new Error(offers.refused);
  const [first] = offers.sections;
  expect(first?.section).toBe("2-1");
  const { sheet: page = "", cell = { row: 0, column: 0 } } = first?.place ?? {};
  await Excel.run(async (context) => {
    const area = context.workbook.worksheets.getItem(page).getRangeByIndexes(cell.row, cell.column, 1, 1);
    area.values = [[STAFF.join("\n")]];
    await context.sync();
  });
  const before = await workbookNow();
  const sentences = (first?.sentences ?? []).map(({ id }) => id);
  expect(sentences.length).toBeGreaterThan(3);
  const height = await rowHeight(page, cell.row);
  const outcome = await jisseki.insertDrafts({ fiscalYear: 2019, section: "2-1", sentences });
  expect(await rowHeight(page, cell.row)).toBeGreaterThan(height);
  if (outcome === "changed-since" || isRefusal(outcome)) throw new Error("nothing was inserted");
  expect({ sheet: outcome.sheet, cell: outcome.cell }).toEqual(first?.place);
  const after = await workbookNow();
  const sheet = after.sheets.find(({ name }) => name === outcome.sheet);
  const text = sheet ? cellText(cellAt(sheet, outcome.cell).value) : "";
  const told = (first?.sentences ?? []).map((sentence) => `・${sentence.text}`);
  expect(text.split("\n")).toEqual([...STAFF, ...told]);
  // Nothing else changes; a report that is written again keeps the sentences.
  expect(after.sheets.filter(({ name }) => name !== outcome.sheet)).toEqual(
    before.sheets.filter(({ name }) => name !== outcome.sheet),
  );
  await expect(jisseki.takeBackDrafts(outcome)).resolves.toBe("taken-back");
  const back = (await workbookNow()).sheets.find(({ name }) => name === outcome.sheet);
  expect(back ? cellText(cellAt(back, outcome.cell).value) : "?").toBe(STAFF.join("\n"));
  expect(await rowHeight(page, cell.row)).toBe(height);
});

test("a report that is written again keeps the sentences", async () => {
  const { jisseki } = open();
  await jisseki.buildReport({ fiscalYear: 2019 }, () => {}, { aborted: false });
  const offers = await jisseki.offerDrafts({ fiscalYear: 2019 });
  if (isRefusal(offers)) throw new Error(offers.refused);
  const [sentence] = offers.sections[0]?.sentences ?? [];
  await jisseki.insertDrafts({ fiscalYear: 2019, section: "2-1", sentences: [sentence?.id ?? ""] });
  const again = await jisseki.buildReport({ fiscalYear: 2019 }, () => {}, { aborted: false });
  if (isRefusal(again) || "cancelled" in again) throw new Error("not written");
  expect(again.keptSheets).toEqual([]);
  const texts = (await workbookNow()).sheets.flatMap(({ cells }) =>
    cells.flatMap((row) => row.map(({ value }) => value)),
  );
  expect(texts).toContain(`・${sentence?.text}`);
});

test("月報 is made, made again in place, and kept beside a new one where somebody wrote on it", async () => {
  const { host, jisseki } = open();
  await jisseki.closeMonth({ fiscalYear: 2019, month: MAY, by: "佐藤", confirmedBy: "鈴木" });
  const make = () => jisseki.makeMonthlyReport({ fiscalYear: 2019, month: MAY });
  expect(await make()).toEqual({ sheet: "月報 R1.5" });
  const once = await workbookNow();
  expect(once.sheets.at(-1)?.name).toBe("月報 R1.5");
  expect(await make()).toEqual({ sheet: "月報 R1.5" });
  const twice = await workbookNow();
  expect(twice.sheets).toEqual(once.sheets);
  host.requests.reset();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("月報 R1.5").getRange("A4").values = [["説明済み"]];
    await context.sync();
  });
  expect(await make()).toEqual({ sheet: "月報 R1.5", keptAs: "月報 R1.5（前回）" });
  const names = (await workbookNow()).sheets.map(({ name }) => name).slice(-2);
  expect(names.toSorted()).toEqual(["月報 R1.5", "月報 R1.5（前回）"]);
});

test("with a fault at each request the month's sheet stands as it stood, or anew", async () => {
  const { host, jisseki } = open();
  await jisseki.closeMonth({ fiscalYear: 2019, month: MAY, by: "佐藤", confirmedBy: "鈴木" });
  const make = () => jisseki.makeMonthlyReport({ fiscalYear: 2019, month: MAY });
  await make();
  host.requests.reset();
  await make();
  const requests = host.requests.roundTrips;
  const before = await workbookNow();
  expect(requests).toBeGreaterThan(1);
  for (let request = 0; request < requests; request++) {
    host.requests.reset();
    host.faults.set({ kind: "transport", reason: "ModalDialogOpen", atRequest: request });
    await expect(make()).rejects.toMatchObject({ code: "dialog-open" });
    host.faults.clear();
    expect((await workbookNow()).sheets).toEqual(before.sheets);
  }
});
