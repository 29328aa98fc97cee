import { bootOffice } from "./boot-office";

const office = bootOffice();

async function probeAndDate(): Promise<readonly [number, unknown]> {
  return Excel.run(async (context) => {
    const probe = context.workbook.functions.date(2000, 1, 1).load("value");
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.values = [["2000/1/1"]];
    cell.load("values");
    await context.sync();
    return [probe.value, cell.values[0]?.[0]] as const;
  });
}

test("a workbook of the 1900 system", async () => {
  office.newHost();
  expect(await probeAndDate()).toEqual([36526, 36526]);
});

test("a workbook of the 1904 system", async () => {
  office.newHost({ dateSystem: 1904 });
  expect(await probeAndDate()).toEqual([35064, 35064]);
});
