import { bootOffice } from "./boot-office";

const office = bootOffice();

async function used(
  prepare: (sheet: Excel.Worksheet) => void,
): Promise<{ all: string; values: string | null; orNull: string | null }> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    prepare(sheet);
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const orNull = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    return {
      all: all.address,
      values: values.isNullObject ? null : values.address,
      orNull: orNull.isNullObject ? null : orNull.address,
    };
  });
}

test("an empty sheet answers A1, or the null object", async () => {
  office.newHost();
  expect(await used(() => undefined)).toEqual({ all: "Sheet1!A1", values: null, orNull: null });
});

test("formats count unless only values are asked for", async () => {
  office.newHost();
  const found = await used((sheet) => {
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, "=1"],
    ];
    sheet.getRange("E10").format.fill.color = "#FFFF00";
  });
  expect(found).toEqual({ all: "Sheet1!B2:E10", values: "Sheet1!B2:C3", orNull: "Sheet1!B2:E10" });
});

test("cleared contents leave the format in use, a full clear leaves nothing", async () => {
  office.newHost();
  const prepare = (applyTo: Excel.ClearApplyTo | "All" | "Contents") => (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("C3").values = [[2]];
    sheet.getRange("C3").format.font.bold = true;
    sheet.getRange("C3").clear(applyTo);
  };
  expect(await used(prepare("Contents"))).toMatchObject({ all: "Sheet1!A1:C3", values: "Sheet1!A1" });
  expect(await used(prepare("All"))).toMatchObject({ all: "Sheet1!A1", values: "Sheet1!A1" });
});

test("the used range within a range is cut to it", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("D4").values = [[2]];
    const inside = sheet.getRange("B:F").getUsedRangeOrNullObject(true).load("address");
    const outside = sheet.getRange("F1:G2").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect(inside.address).toBe("Sheet1!D4");
    expect(outside.isNullObject).toBe(true);
  });
});
