import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

test("fonts, fills and alignments are kept; a mixed range answers null", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { format } = sheet.getRange("A1:B2");
    format.font.name = "ＭＳ 明朝";
    format.font.size = 10.5;
    format.font.bold = true;
    format.font.color = "#FF0000";
    format.fill.color = "#DDEBF7";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.textOrientation = 180;
    const same = sheet.getRange("A1:B2").format;
    const mixed = sheet.getRange("A1:C1").format;
    same.load(
      "horizontalAlignment,verticalAlignment,wrapText,textOrientation,font/name,font/size,font/bold,font/color,fill/color",
    );
    mixed.load("wrapText,font/bold,fill/color");
    await context.sync();
    expect([same.font.name, same.font.size, same.font.bold, same.font.color]).toEqual([
      "ＭＳ 明朝",
      10.5,
      true,
      "#FF0000",
    ]);
    expect([same.fill.color, same.horizontalAlignment, same.verticalAlignment]).toEqual([
      "#DDEBF7",
      "Center",
      "Top",
    ]);
    expect([same.wrapText, same.textOrientation]).toEqual([true, 180]);
    expect([mixed.wrapText, mixed.font.bold, mixed.fill.color]).toEqual([null, null, null]);
    format.fill.clear();
    format.textOrientation = 0;
    same.load("fill/color,textOrientation");
    await context.sync();
    expect([same.fill.color, same.textOrientation]).toEqual(["#FFFFFF", 0]);
  });
});

test("a later format leaves the other parts of an earlier one", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").numberFormat = [["0.0"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").values = [[3]];
    const cell = sheet.getRange("A1").load("numberFormat,format/font/bold");
    await context.sync();
    expect([cell.numberFormat, cell.format.font.bold]).toEqual([[["0.0"]], true]);
  });
});

test("borders lie on the edges that they name, and neighbours share them", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { borders } = sheet.getRange("B2:C3").format;
    for (const side of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideVertical",
      "InsideHorizontal",
    ] as const) {
      const border = borders.getItem(side);
      border.style = "Continuous";
      border.weight = side.startsWith("Edge") ? "Medium" : "Thin";
      border.color = "#333333";
    }
    const corner = sheet.getRange("B2").format.borders;
    const top = corner.getItem("EdgeTop").load("style,weight,color");
    const bottom = corner.getItem("EdgeBottom").load("style,weight,color");
    const above = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style,weight");
    const apart = sheet.getRange("E5").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    expect([top.style, top.weight, top.color]).toEqual(["Continuous", "Medium", "#333333"]);
    expect([bottom.style, bottom.weight]).toEqual(["Continuous", "Thin"]);
    expect([above.style, above.weight]).toEqual(["Continuous", "Medium"]);
    expect(apart.style).toBe("None");
    sheet.getRange("B1").format.borders.getItem("EdgeBottom").style = "None";
    top.load("style");
    await context.sync();
    expect(top.style).toBe("None");
  });
});

test("widths and heights are in points", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A:B").format.columnWidth = 60;
    sheet.getRange("A3:A4").format.rowHeight = 30;
    const cells = sheet.getRange("A3:B4").load("top,left,width,height,format/columnWidth,format/rowHeight");
    const mixed = sheet.getRange("A2:C3").load("format/columnWidth,format/rowHeight");
    await context.sync();
    expect([cells.format.columnWidth, cells.format.rowHeight, cells.width, cells.height]).toEqual([
      60, 30, 120, 60,
    ]);
    expect([mixed.format.columnWidth, mixed.format.rowHeight]).toEqual([null, null]);
  });
});

test("columns are fitted to their texts, wide characters counting two", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").values = [["収入・生活費について", "x"]];
    sheet.getRange("A:B").format.autofitColumns();
    const wide = sheet.getRange("A1").load("format/columnWidth");
    const narrow = sheet.getRange("B1").load("format/columnWidth");
    await context.sync();
    expect(wide.format.columnWidth).toBeGreaterThan(100);
    expect(narrow.format.columnWidth).toBeLessThan(30);
  });
});

test("what Excel has no word for is refused", async () => {
  office.newHost();
  const refused = (change: (format: Excel.RangeFormat) => void) =>
    refusalCode((context) => change(context.workbook.worksheets.getFirst().getRange("A1").format));
  expect(await refused((format) => (format.font.color = "#12"))).toBe("InvalidArgument");
  expect(await refused((format) => (format.font.size = 0))).toBe("InvalidArgument");
  expect(await refused((format) => (format.rowHeight = 410))).toBe("InvalidArgument");
  expect(await refused((format) => (format.indentLevel = 251))).toBe("InvalidArgument");
  expect(await refused((format) => (format.textOrientation = 100))).toBe("InvalidArgument");
  expect(await refused((format) => Object.assign(format, { horizontalAlignment: "Middle" }))).toBe(
    "InvalidArgument",
  );
});

test("what Excel tells of rows: null where the cells of one differ", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C3").format.font.strikethrough = true;
    sheet.getRange("C3").format.font.strikethrough = false;
    sheet.getRange("4:4").rowHidden = true;
    const rows = sheet.getRange("B2:C4").getRowProperties({
      rowHidden: true,
      rowIndex: true,
      format: { font: { strikethrough: true, bold: false } },
    });
    await context.sync();
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 1, format: { font: { strikethrough: true } } },
      { rowHidden: false, rowIndex: 2, format: { font: { strikethrough: null } } },
      { rowHidden: true, rowIndex: 3, format: { font: { strikethrough: false } } },
    ]);
  });
});
