import type { BookChange } from "../../src/workbench/excel-host/book/excel-book";
import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

const BLOCK = [
  ["", "H30", "R1"],
  ["男", 80, 90],
  ["女", 60, 70],
  ["不明", 1, 2],
];

function blockOn(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:C4");
  range.values = BLOCK;
  return range;
}

test("a chart takes its series from the block, names from its first row, categories from its first column", async () => {
  const host = office.newHost();
  const changes: BookChange[] = [];
  host.book.onChange((change) => changes.push(change));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("BarStacked", blockOn(sheet), "Columns");
    chart.name = "jisseki_2_3_bar";
    chart.title.visible = false;
    chart.legend.position = "Bottom";
    chart.setPosition("E1", "H10");
    const { series } = chart;
    series.load("items/name,items/gapWidth,count");
    chart.load("name,left,top,width,height,chartType");
    await context.sync();
    expect(series.items.map((item) => item.name)).toEqual(["H30", "R1"]);
    expect([chart.name, chart.chartType, chart.left, chart.top]).toEqual([
      "jisseki_2_3_bar",
      "BarStacked",
      4 * 54,
      0,
    ]);
    expect([chart.width, chart.height]).toEqual([4 * 54, 10 * 18.75]);
  });
  const [sheet] = host.book.sheets();
  const [chart] = sheet?.charts ?? [];
  expect(chart).toMatchObject({
    name: "jisseki_2_3_bar",
    type: "BarStacked",
    title: { visible: false },
    legend: { position: "Bottom" },
  });
  expect(chart?.series.map(({ values, categories }) => [values?.range, categories?.range])).toEqual([
    [
      { top: 1, bottom: 3, left: 1, right: 1 },
      { top: 1, bottom: 3, left: 0, right: 0 },
    ],
    [
      { top: 1, bottom: 3, left: 2, right: 2 },
      { top: 1, bottom: 3, left: 0, right: 0 },
    ],
  ]);
  expect(changes).toContainEqual({ kind: "charts", sheetId: sheet?.id });
});

test("cells whose formulas were written in the same request are numbers to a chart", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const row = sheet.getRange("A1:C1");
    row.formulas = [["=1+1", "=2+2", "=3+3"]];
    sheet.charts.add("Pie", row, "Rows");
    const other = sheet.charts.add("Pie", sheet.getRange("A2"));
    await context.sync();
    row.formulas = [["=1+2", "=2+3", "=3+4"]];
    other.setData(row, "Rows");
    await context.sync();
  });
  const values = host.book.sheets()[0]?.charts.map(({ series: [first] }) => first?.values?.range);
  const whole = { top: 0, bottom: 0, left: 0, right: 2 };
  expect(values).toEqual([whole, whole]);
});

test("series are added, bound, coloured and labelled", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    blockOn(sheet);
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
    chart.series.getItemAt(0).delete();
    const series = chart.series.add("=Sheet1!$C$1");
    series.setValues(sheet.getRange("C2:C4"));
    series.setXAxisValues(sheet.getRange("A2:A4"));
    series.hasDataLabels = true;
    series.dataLabels.showCategoryName = true;
    series.dataLabels.showValue = false;
    series.dataLabels.position = "OutsideEnd";
    series.points.getItemAt(1).format.fill.setSolidColor("#ED7D31");
    series.format.line.color = "#FFFFFF";
    series.load("name");
    const count = chart.series.getCount();
    await context.sync();
    expect([series.name, count.value]).toEqual(["R1", 1]);
    sheet.getRange("C1").values = [["R2"]];
    const again = chart.series.getItemAt(0).load("name");
    await context.sync();
    expect(again.name).toBe("R2");
  });
  const [series] = host.book.sheets()[0]?.charts[0]?.series ?? [];
  expect(series).toMatchObject({
    hasLabels: true,
    lineColour: "#FFFFFF",
    labels: { showCategoryName: true, showValue: false, position: "OutsideEnd" },
    values: { range: { top: 1, bottom: 3, left: 2, right: 2 } },
  });
  expect(series?.points.get(1)).toEqual({ fill: "#ED7D31" });
});

test("axes, markers and bars are set", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("LineMarkers", blockOn(sheet));
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.axes.categoryAxis.format.font.size = 8;
    const first = chart.series.getItemAt(0);
    first.markerStyle = "Circle";
    first.gapWidth = 50;
    first.format.fill.setSolidColor("#4472c4");
    first.load("markerStyle,gapWidth");
    chart.axes.valueAxis.load("minimum");
    await context.sync();
    expect([first.markerStyle, first.gapWidth, chart.axes.valueAxis.minimum]).toEqual(["Circle", 50, 0]);
  });
  expect(host.book.sheets()[0]?.charts[0]).toMatchObject({
    valueAxis: { minimum: 0, majorGridlines: false, numberFormat: "#,##0" },
    categoryAxis: { fontSize: 8 },
    series: [{ fill: "#4472C4" }, {}],
  });
});

test("charts are listed, found by name and deleted; the user's stay", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const block = blockOn(sheet);
    sheet.charts.add("Pie", block).name = "jisseki_pie";
    sheet.charts.add("Line", block);
    sheet.charts.load("items/name,items/id,count");
    const missing = sheet.charts.getItemOrNullObject("jisseki_line");
    await context.sync();
    expect(sheet.charts.items.map((chart) => chart.name)).toEqual(["jisseki_pie", "Chart 2"]);
    expect([sheet.charts.count, missing.isNullObject]).toEqual([2, true]);
    sheet.charts.getItem("jisseki_pie").delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("new data replaces the series", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("BarStacked", blockOn(sheet), "Columns");
    chart.setData(sheet.getRange("A1:C4"), "Rows");
    await context.sync();
  });
  expect(host.book.sheets()[0]?.charts[0]?.series).toHaveLength(3);
});

test("what a chart cannot be is refused", async () => {
  office.newHost();
  const refused = (change: (chart: Excel.Chart) => void) =>
    refusalCode((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      change(sheet.charts.add("Pie", blockOn(sheet)));
    });
  expect(await refused((chart) => chart.series.getItemAt(9).delete())).toBe("InvalidArgument");
  expect(await refused((chart) => (chart.width = -1))).toBe("InvalidArgument");
  expect(await refused((chart) => chart.series.getItemAt(0).format.fill.setSolidColor("rot"))).toBe(
    "InvalidArgument",
  );
  expect(
    await refusalCode(
      (context) => void context.workbook.worksheets.getFirst().charts.getItem("x").load("name"),
    ),
  ).toBe("ItemNotFound");
});
