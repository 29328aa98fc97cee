import { REPORT_TEXTS } from "../../src/domain/report/report-texts";
import type { Site } from "../e2e/browser";
import { sheetNames } from "../e2e/pane-frame";
import { fiveThousandRows } from "../fixtures/large/five-thousand-rows";
import type { Benchmark } from "./benchmark";
import { clickUntil } from "./click-clock";
import { countingRoundTrips, openSheets, openWorkbench } from "./workbench-at-work";

/** Beside one for each section: reading what changed, and counting again what was written. */
const ROUND_TRIPS_BESIDE_SECTIONS = 6;

/** Cover, contents, and further pages: `2-7 相談支援事例 (2)`. */
function isNoSection(sheet: string): boolean {
  const { coverSheet, contentsSheet } = REPORT_TEXTS;
  return sheet === coverSheet || sheet.startsWith(contentsSheet) || / \(\d+\)$/.test(sheet);
}

/** 「年次報告を作成」, from the click until the result stands there; each time in a workbook without a report. */
export function wholeReport(site: Site): Benchmark {
  return {
    what: "the whole report of a year of 5,000 rows",
    limit: 4000,
    prepare: async () => {
      const page = await openWorkbench(site);
      const sheets = fiveThousandRows();
      let opened = 0;
      return async () => {
        opened += 1;
        const pane = await openSheets(page, `report-${opened}.xlsx`, sheets);
        await pane.getByRole("tab", { name: "年次報告" }).click();
        await pane.locator("button:enabled", { hasText: "年次報告を作成" }).waitFor();
        const { result: milliseconds, roundTrips } = await countingRoundTrips(page, () =>
          clickUntil(pane, "年次報告を作成", "作成の結果"),
        );
        const made = (await sheetNames(page)) ?? [];
        const sections = made.filter(
          (name) => !sheets.some((sheet) => sheet.name === name) && !isNoSection(name),
        );
        return { milliseconds, roundTrips, mostRoundTrips: ROUND_TRIPS_BESIDE_SECTIONS + sections.length };
      };
    },
  };
}
