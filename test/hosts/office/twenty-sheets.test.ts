import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { twentySheets } from "../../fixtures/twenty-sheets";
import { workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();

test("20 sheets of 500 rows and 14 columns take at most three round trips and one for each 4 MB", async () => {
  const sheets = twentySheets();
  expect(sheets).toHaveLength(20);
  expect(sheets.map(({ cells }) => [cells.length, cells[0]?.length])).toEqual(sheets.map(() => [501, 14]));
  const host = office.newHost();
  fillWorkbook(host, workbookOf(sheets));
  host.requests.reset();
  const read = await officeBridge.reader.readWorkbook();
  expect(host.requests.roundTrips).toBeLessThanOrEqual(3 + Math.ceil(host.requests.bytes / 4_000_000));
  expect(Math.max(...host.requests.all.map(({ responseBytes }) => responseBytes))).toBeLessThan(5_000_000);
  expect(read.sheets.map(({ cells }) => cells.length)).toEqual(sheets.map(() => 501));
});
