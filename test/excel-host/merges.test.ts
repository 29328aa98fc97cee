import { bootOffice } from "./boot-office";

const office = bootOffice();

test("merged areas are asked for the whole sheet", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const none = sheet.getRange().getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.getRange("A1:C1").values = [["見出し", "", ""]];
    sheet.getRange("A1:C1").merge();
    sheet.getRange("E2:E4").merge();
    const areas = sheet.getRange().getMergedAreasOrNullObject().load("address,areaCount");
    areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    expect(areas.address).toBe("Sheet1!A1:C1,Sheet1!E2:E4");
    expect(
      areas.areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]),
    ).toEqual([
      [0, 0, 1, 3],
      [1, 4, 3, 1],
    ]);
  });
});

test("an area that begins outside a range is missed, as in Excel", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").merge();
    const within = sheet.getRange("B2:D4").getMergedAreasOrNullObject();
    await context.sync();
    expect(within.isNullObject).toBe(true);
  });
});

test("only the top left content of a merged range stays", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [1, ""],
      ["", ""],
    ]);
  });
});

test("merging across makes one cell a row; unmerging and clearing take merges apart", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").merge(true);
    sheet.getRange("D1:D2").merge();
    const areas = sheet.getRange().getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(areas.address.split(",").sort()).toEqual(["Sheet1!A1:B1", "Sheet1!A2:B2", "Sheet1!D1:D2"]);
    sheet.getRange("A1:B1").unmerge();
    sheet.getRange("D1").clear();
    const left = sheet.getRange().getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(left.address).toBe("Sheet1!A2:B2");
  });
});
