import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

test("values written in one batch are read in the same batch, formulas calculated", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      [1, "二"],
      [true, "=A1+1"],
    ];
    range.load(["values", "formulas", "address", "valueTypes"]);
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.values).toEqual([
      [1, "二"],
      [true, 2],
    ]);
    expect(range.formulas).toEqual([
      [1, "二"],
      [true, "=A1+1"],
    ]);
    expect(range.valueTypes).toEqual([
      ["Double", "String"],
      ["Boolean", "Double"],
    ]);
  });
  expect(host.requests.roundTrips).toBe(1);
});

test("round trips, bytes and actions are counted at the host and can be reset", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["x".repeat(1000)]];
    await context.sync();
    sheet.load("name");
    await context.sync();
  });
  expect(host.requests.roundTrips).toBe(2);
  expect(host.requests.all[0]?.requestBytes).toBeGreaterThan(1000);
  expect(host.requests.all[1]?.actions).toBeGreaterThan(0);
  host.requests.reset();
  expect(host.requests.roundTrips).toBe(0);
});

test("the library gives back the references of tracked objects", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("values");
    await context.sync();
    expect(host.keptReferences).toBe(1);
    range.values = [["一"]];
    await context.sync();
  });
  await host.idle();
  expect(host.keptReferences).toBe(0);
});

test("a property that was not loaded is refused by the library itself", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("address");
    await context.sync();
    const readValues = () => range.values;
    const refusal: unknown = expect.objectContaining({ code: "PropertyNotLoaded" });
    await expect(Promise.resolve().then(readValues)).rejects.toEqual(refusal);
  });
});

test("a load without names answers all scalar properties", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load();
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility, sheet.showGridlines]).toEqual([
      "Sheet1",
      0,
      "Visible",
      true,
    ]);
  });
});

test("null objects answer isNullObject and swallow what is done to them", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("ない");
    const there = context.workbook.worksheets.getItemOrNullObject("sheet1");
    const inMissing = missing.getRange("A1");
    inMissing.values = [[1]];
    missing.load("name");
    there.load("name");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(there.isNullObject).toBe(false);
    expect(there.name).toBe("Sheet1");
  });
});

test("items of a collection come with nested properties", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.add("相談_R1.5").pageLayout.orientation = "Landscape";
    sheets.load("items/name,items/id,items/pageLayout/orientation");
    const count = sheets.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    expect(sheets.items.map((sheet) => [sheet.name, sheet.pageLayout.orientation])).toEqual([
      ["Sheet1", "Portrait"],
      ["相談_R1.5", "Landscape"],
    ]);
    expect(new Set(sheets.items.map((sheet) => sheet.id)).size).toBe(2);
  });
});

test("objects are set with many properties at once", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B2");
    range.set({ values: [[5]], format: { wrapText: true, font: { bold: true, size: 14 } } });
    range.load("values,format/wrapText,format/font/bold,format/font/size");
    await context.sync();
    expect(range.values).toEqual([[5]]);
    expect([range.format.wrapText, range.format.font.bold, range.format.font.size]).toEqual([true, true, 14]);
  });
});

test("what stands before a failing action stays done", async () => {
  office.newHost();
  const code = await refusalCode((context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["done"]];
    context.workbook.worksheets.getItem("ない").getRange("A1").values = [["never"]];
  });
  expect(code).toBe("ItemNotFound");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([["done"]]);
  });
});
