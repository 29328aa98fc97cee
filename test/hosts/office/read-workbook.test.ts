import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { sampleWorkbook } from "../../fixtures/sample-dataset";

const office = bootOffice();

test("the sample is read in three round trips, cell for cell as its file says", async () => {
  const file = sampleWorkbook();
  const host = office.newHost();
  fillWorkbook(host, file);
  host.requests.reset();
  const read = await officeBridge.reader.readWorkbook();
  expect(host.requests.roundTrips).toBe(3);
  expect(read.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
  for (const [index, sheet] of file.sheets.entries()) {
    const { cells, origin, visibility } = read.sheets[index] ?? sheet;
    expect({
      name: sheet.name,
      origin,
      visibility,
      values: cells.map((row) => row.map(({ value }) => value)),
    }).toEqual({
      name: sheet.name,
      origin: sheet.origin,
      visibility: sheet.visibility,
      values: sheet.cells.map((row) => row.map(({ value }) => value)),
    });
  }
});
