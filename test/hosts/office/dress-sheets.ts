/** Looks as staff give them to their sheets: everything that a writing of ours might touch by mistake. */
async function dressSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const header = sheet.getRange("A1:D1");
  header.format.font.name = "HG丸ｺﾞｼｯｸM-PRO";
  header.format.font.size = 13;
  header.format.font.bold = true;
  header.format.font.color = "#7030A0";
  header.format.fill.color = "#FDE9D9";
  header.format.wrapText = true;
  header.format.horizontalAlignment = "Center";
  header.format.rowHeight = 41;
  const data = sheet.getRange("A2:D4");
  data.format.font.italic = true;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
    const border = data.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
  }
  sheet.getRange("B2").format.fill.color = "#FFEE00";
  sheet.getRange("B:B").format.columnWidth = 133;
  sheet.getRange("H6:J7").merge();
  sheet.getRange("H6").values = [["手書きのメモ"]];
  sheet.getRange("H8").formulas = [["=COUNTA(A2:A100)"]];
  sheet.getRange("H8").numberFormat = [['0"件"']];
  sheet.getRange("D2:D50").dataValidation.rule = { list: { inCellDropDown: true, source: "一,二,三" } };
  const { custom } = sheet.getRange("A2:A50").conditionalFormats.add("Custom");
  custom.rule.formula = '=A2=""';
  custom.format.fill.color = "#FFCCCC";
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.setPrintArea("A1:H20");
  await context.sync();
}

/** Dresses the sheets, and names a range of the first. */
export async function dressSheets(names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) await dressSheet(context, name);
    const [first = ""] = names;
    context.workbook.names.add("職員の範囲", context.workbook.worksheets.getItem(first).getRange("A2:A9"));
    await context.sync();
  });
}
