import type { JournalledSheet } from "../../sheets/exchange-journal";
import { rangeOf } from "./range-of";

/** How a chart is called as long as the one whose place it takes is there. */
export function newChartName(name: string): string {
  return `${name} new`;
}

/** Lets new charts take the place of those before, where they stand; queued only. */
export function replaceCharts(
  { workbook }: Excel.RequestContext,
  { sheet: name, charts: replaced }: Pick<JournalledSheet, "sheet" | "charts">,
): void {
  const sheet = workbook.worksheets.getItem(name);
  for (const { name: chartName, area } of replaced) {
    sheet.charts.getItemOrNullObject(chartName).delete();
    const chart = sheet.charts.getItem(newChartName(chartName));
    // The cells beneath may have been given other sizes since it was drawn.
    const { top, left, bottom, right } = area;
    chart.setPosition(
      rangeOf(sheet, { top, left, bottom: top, right: left }),
      rangeOf(sheet, { top: bottom, left: right, bottom, right }),
    );
    // Last of all: one of that name is not looked at again.
    chart.name = chartName;
  }
}
