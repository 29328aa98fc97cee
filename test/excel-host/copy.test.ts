import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

test("a range is copied onto another sheet with formulas, looks and merged areas, in place of what stood there", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const from = context.workbook.worksheets.getFirst();
    const to = context.workbook.worksheets.add("控え");
    from.getRange("A1:B3").formulas = [
      ["見出し", ""],
      [1, "=A2+1"],
      ["", ""],
    ];
    from.getRange("A1:B1").merge();
    from.getRange("A2:B2").format.fill.color = "#FFEE00";
    to.getRange("A1:B3").formulas = [
      ["前", "前"],
      ["前", "前"],
      ["前", "前"],
    ];
    to.getRange("A2:A3").merge();
    to.getRange("D1").values = [["横"]];
    to.getRange("A1:B3").copyFrom(from.getRange("A1:B3"), "All");
    // What is copied stays as it is.
    from.getRange("A1:B3").clear();
    await context.sync();
    const copied = to.getRange("A1:D3").load("formulas,values");
    const fill = to.getRange("A2:B2").format.fill.load("color");
    const merged = to.getRange().getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(copied.formulas).toEqual([
      ["見出し", "", "", "横"],
      [1, "=A2+1", "", ""],
      ["", "", "", ""],
    ]);
    expect(copied.values[1]).toEqual([1, 2, "", ""]);
    expect(fill.color).toBe("#FFEE00");
    expect(merged.address).toBe("控え!A1:B1");
  });
});

test("conditional formats and validations come with the cells; brought back, they are what they were", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const from = context.workbook.worksheets.getFirst();
    const to = context.workbook.worksheets.add("控え");
    const format = from.getRange("A1:A5").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>3";
    format.custom.format.fill.color = "#FF0000";
    from.getRange("B1:B5").dataValidation.rule = { list: { inCellDropDown: true, source: "有,無" } };
    await context.sync();
    const [first] = host.book.sheets();
    const seen = () => JSON.stringify([first?.conditionalFormats.all(), first?.validations.of(B1_B5)]);
    const before = seen();
    to.getRange("A1:B5").copyFrom(from.getRange("A1:B5"));
    await context.sync();
    const copy = host.book.findSheet("控え");
    expect(copy?.conditionalFormats.all().map(({ formula, areas }) => [formula, areas])).toEqual([
      ["=A1>3", [{ top: 0, left: 0, bottom: 4, right: 0 }]],
    ]);
    expect(copy?.validations.of(B1_B5)).toEqual(first?.validations.of(B1_B5));
    from.getRange("A1:B5").copyFrom(to.getRange("A1:B5"));
    await context.sync();
    expect(seen()).toBe(before);
  });
});

const B1_B5 = { top: 0, left: 1, bottom: 4, right: 1 };

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["formulas that come to stand elsewhere", (sheet) => sheet.getRange("C5").copyFrom(sheet.getRange("A1"))],
  ["values alone", (sheet) => sheet.getRange("A1").copyFrom(sheet.getRange("A1"), "Values")],
  ["another size", (sheet) => sheet.getRange("A1:B2").copyFrom(sheet.getRange("A1"))],
  ["an address", (sheet) => sheet.getRange("A1").copyFrom("B1")],
])("what Excel copies and the host does not is refused: %s", async (_, copy) => {
  office.newHost();
  expect(
    await refusalCode((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").formulas = [["=B1"]];
      copy(sheet);
    }),
  ).toBe("NotImplemented");
});
