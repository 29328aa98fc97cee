import { pictureOfChart } from "../../../src/workbench/charts/picture-of-chart";
import { bootOffice } from "../../excel-host/boot-office";

const office = bootOffice();

test("a line has a gap where its cell shows no number, and 0 where it shows 0", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const block = sheet.getRange("A1:B6");
    block.formulas = [
      ["", "月末件数"],
      ["H31.4", "=100+36"],
      ["R1.5", ""],
      ["R1.6", "=0"],
      ["R1.7", '=""'],
      ["R1.8", "=NA()"],
    ];
    sheet.charts.add("LineMarkers", block, "Columns");
    await context.sync();
  });
  await host.idle();
  const [chart] = host.book.activeSheet().charts;
  expect(chart && pictureOfChart(host.book, chart)).toMatchObject({
    kind: "line",
    categories: ["H31.4", "R1.5", "R1.6", "R1.7", "R1.8"],
    series: [{ name: "月末件数", values: [136, null, 0, null, null] }],
  });
});
