import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

async function change(batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

function addByFormula(cells: Excel.Range | Excel.RangeAreas, formula: string, fill: string): void {
  const { custom } = cells.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.bold = true;
}

/** What a range has, the one that wins first. */
async function formatsOf(address?: string) {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange(address);
    const formats = cells.conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue");
    await context.sync();
    const asked = formats.items.map((format) => {
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      format.custom.format.font.load("bold,color");
      return { format, areas: format.getRanges().load("address") };
    });
    await context.sync();
    return asked.map(({ format, areas }) => ({
      type: format.type,
      priority: format.priority,
      stopIfTrue: format.stopIfTrue,
      formula: format.custom.rule.formula,
      fill: format.custom.format.fill.color,
      bold: format.custom.format.font.bold,
      fontColour: format.custom.format.font.color,
      cells: areas.address,
    }));
  });
}

test("a format by a formula is over all cells of its areas, and a later one wins", async () => {
  office.newHost();
  await change((sheet) => {
    addByFormula(sheet.getRange("A1:A9"), "=A1>3", "#FFEE00");
    addByFormula(sheet.getRanges("B2,A4:C4"), "=TRUE", "#ff0000");
  });
  const [first, second, ...others] = await formatsOf();
  expect(others).toEqual([]);
  expect(first).toEqual({
    type: "Custom",
    priority: 0,
    stopIfTrue: false,
    formula: "=TRUE",
    fill: "#FF0000",
    bold: true,
    fontColour: null,
    cells: "Sheet1!B2,Sheet1!A4:C4",
  });
  expect(second).toMatchObject({ priority: 1, formula: "=A1>3", cells: "Sheet1!A1:A9" });
  expect(await formatsOf("B2")).toHaveLength(1);
  expect(await formatsOf("A4")).toHaveLength(2);
  expect(await formatsOf("D4")).toEqual([]);
});

test("one that is deleted leaves the others as they were", async () => {
  office.newHost();
  await change((sheet) => addByFormula(sheet.getRange("A1:A9"), "=A1>3", "#FFEE00"));
  const before = await formatsOf();
  await change((sheet) => addByFormula(sheet.getRange("A2"), "=TRUE", "#FF0000"));
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange("A2").conditionalFormats;
    formats.load("items/id");
    await context.sync();
    formats.items[0]?.delete();
    await context.sync();
  });
  expect(await formatsOf()).toEqual(before);
});

test("formats follow inserted and deleted rows", async () => {
  office.newHost();
  await change((sheet) => addByFormula(sheet.getRanges("A3:A5,B9"), "=TRUE", "#FFEE00"));
  await change((sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("11:11").delete("Up");
  });
  expect(await formatsOf()).toMatchObject([{ cells: "Sheet1!A5:A7" }]);
});

test("what is malformed, too long, or not carried out is refused", async () => {
  office.newHost();
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
  const refused = (batch: (sheet: Excel.Worksheet) => void) =>
    refusalCode((context) => batch(sheetOf(context)));
  expect(await refused((sheet) => addByFormula(sheet.getRange("A1"), "A1>3", "#FFEE00"))).toBe(
    "InvalidArgument",
  );
  expect(await refused((sheet) => addByFormula(sheet.getRange("A1"), "=TRUE", "yellow"))).toBe(
    "InvalidArgument",
  );
  expect(await refused((sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar"))).toBe(
    "NotImplemented",
  );
  const long = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(",");
  expect(await refused((sheet) => void sheet.getRanges(long).load("address"))).toBe("InvalidArgument");
});
