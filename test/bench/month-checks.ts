import type { Frame } from "playwright-core";
import { monthKey, type YearMonth } from "../../src/domain/calendar/calendar-date";
import { monthLabel } from "../../src/domain/calendar/era";
import type { SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import type { Site } from "../e2e/browser";
import { setCell } from "../e2e/pane-frame";
import { fiveThousandRows, SMALL_MONTH } from "../fixtures/large/five-thousand-rows";
import { hundredThousandRows } from "../fixtures/large/hundred-thousand-rows";
import type { Benchmark, Run } from "./benchmark";
import { clickUntil } from "./click-clock";
import { countingRoundTrips, openSheets, openWorkbench } from "./workbench-at-work";

/** 「N月を点検」, from the click until the findings are on the screen. */
async function timeCheck(pane: Frame, month: YearMonth, mostRoundTrips: number): Promise<Run> {
  const { result: milliseconds, roundTrips } = await countingRoundTrips(pane.page(), () =>
    clickUntil(pane, `${month.month}月を点検`, `${monthLabel(month)} の点検結果`),
  );
  await pane.getByRole("button", { name: "戻る" }).click();
  await pane.getByRole("table").waitFor();
  return { milliseconds, roundTrips, mostRoundTrips };
}

async function openMonth(
  site: Site,
  name: string,
  sheets: readonly SheetSnapshot[],
  month: YearMonth,
): Promise<Frame> {
  const pane = await openSheets(await openWorkbench(site), name, sheets);
  await pane.getByRole("combobox", { name: "点検する月" }).selectOption(monthKey(month));
  return pane;
}

export function monthChecks(site: Site): readonly Benchmark[] {
  return [
    {
      what: "a month of 60 records in a year of 5,000 rows, a cell of it corrected",
      limit: 1000,
      prepare: async () => {
        const pane = await openMonth(site, "5000.xlsx", fiveThousandRows(), SMALL_MONTH);
        let corrected = 0;
        return async () => {
          corrected += 1;
          await setCell(pane, `対応_${monthLabel(SMALL_MONTH)}`, "F2", `経過 訂正 ${corrected}`);
          return timeCheck(pane, SMALL_MONTH, 3);
        };
      },
    },
    {
      what: "a month in 100,000 rows of six columns",
      limit: 5000,
      prepare: async () => {
        const pane = await openMonth(site, "100000.xlsx", hundredThousandRows(), SMALL_MONTH);
        return () => timeCheck(pane, SMALL_MONTH, 2);
      },
    },
  ];
}
