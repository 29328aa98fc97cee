import { fileURLToPath } from "node:url";
import { REPORT_SECTIONS } from "../../src/domain/report/report-sections";
import { REPORT_TEXTS } from "../../src/domain/report/report-texts";
import type { Site } from "../e2e/browser";
import { sheetNames } from "../e2e/pane-frame";
import { recordCount, wholeYear } from "../fixtures/large/whole-year";
import type { Benchmark } from "./benchmark";
import { clickUntil } from "./click-clock";
import { countingRoundTrips, openSheets, openWorkbench } from "./workbench-at-work";

/** Beside one for each section: reading what changed, and counting again what was written. */
const ROUND_TRIPS_BESIDE_SECTIONS = 6;

const SAMPLE = fileURLToPath(new URL("../../dist/sample.xlsx", import.meta.url));

/** What is measured is a whole report. Throws Error where one of its parts was not written. */
function expectWholeReport(sheets: readonly string[]): void {
  const { coverSheet, contentsSheet } = REPORT_TEXTS;
  const parts = [coverSheet, contentsSheet, ...REPORT_SECTIONS.map(({ id }) => `${id} `)];
  const missing = parts.filter((part) => !sheets.some((sheet) => sheet.startsWith(part)));
  if (missing.length > 0) throw new Error(`the report has no ${missing.join(", ")}`);
}

/** 「年次報告を作成」, from the click until the result stands there; each time in a workbook without a report. */
export function wholeReport(site: Site): Benchmark {
  const sheets = wholeYear(SAMPLE);
  return {
    what: `the whole report of a year of ${recordCount(sheets).toLocaleString("en")} records`,
    limit: 4000,
    prepare: async () => {
      const page = await openWorkbench(site);
      let opened = 0;
      return async () => {
        opened += 1;
        const pane = await openSheets(page, `report-${opened}.xlsx`, sheets);
        await pane.getByRole("tab", { name: "年次報告" }).click();
        await pane.locator("button:enabled", { hasText: "年次報告を作成" }).waitFor();
        const { result: milliseconds, roundTrips } = await countingRoundTrips(page, () =>
          clickUntil(pane, "年次報告を作成", "作成の結果"),
        );
        expectWholeReport((await sheetNames(page)) ?? []);
        const mostRoundTrips = ROUND_TRIPS_BESIDE_SECTIONS + REPORT_SECTIONS.length;
        return { milliseconds, roundTrips, mostRoundTrips };
      };
    },
  };
}
