import { createJisseki } from "../../../src/app/create-jisseki";
import { isRefusal } from "../../../src/app/refusal";
import { monthLabel } from "../../../src/domain/calendar/era";
import { openOfficeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { fiveThousandRows, SMALL_MONTH } from "../../fixtures/large/five-thousand-rows";
import { workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();

const TODAY = { year: 2020, month: 4, day: 1 };
const FISCAL_YEAR = 2019;

function rowsOf(month: string): number {
  const sheets = fiveThousandRows().filter(({ name }) => name.endsWith(month));
  return sheets.reduce((rows, { cells }) => rows + cells.length - 1, 0);
}

async function correctContact(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(`対応_${monthLabel(SMALL_MONTH)}`);
    sheet.getRange("F2").values = [[text]];
    await context.sync();
  });
}

test("the year that is measured has 5,000 rows, 60 of them of the month", () => {
  const sheets = fiveThousandRows().filter(({ name }) => name !== "継続ケース");
  expect(sheets.reduce((rows, { cells }) => rows + cells.length - 1, 0)).toBe(5000);
  expect(rowsOf(monthLabel(SMALL_MONTH))).toBe(60);
});

test("checking a month of 60 records in a year of 5,000 rows reads only what changed, in few round trips", async () => {
  const host = office.newHost();
  fillWorkbook(host, workbookOf(fiveThousandRows()));
  const jisseki = createJisseki({ ...openOfficeBridge(), clock: { today: () => TODAY } });
  const year = await jisseki.lookAtYear({ fiscalYear: FISCAL_YEAR });
  expect(isRefusal(year)).toBe(false);
  const check = () => jisseki.checkMonth({ fiscalYear: FISCAL_YEAR, month: SMALL_MONTH });

  host.requests.reset();
  const first = await check();
  expect(host.requests.roundTrips).toBe(2);

  await correctContact("経過 訂正");
  host.requests.reset();
  const second = await check();
  expect(host.requests.roundTrips).toBe(3);
  // What is known of each sheet, and one sheet of the seventy.
  const answered = host.requests.all.reduce((bytes, { responseBytes }) => bytes + responseBytes, 0);
  expect(answered).toBeLessThan(100_000);
  expect([first, second].map(isRefusal)).toEqual([false, false]);
});
