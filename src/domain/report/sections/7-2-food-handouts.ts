import { REPORT_TEXTS } from "../report-texts";
import type { MonthTableDefinition } from "../month-table";

/** 7-2 食料等支給: households over items by category; blank where nothing was given. */
export const foodHandouts: MonthTableDefinition = {
  id: "7-2",
  title: "食料等支給の実績",
  kinds: ["foodHandout"],
  lines: [
    { id: "households", label: "延べ対象世帯数" },
    { id: "items", label: "提供数" },
  ],
  totalLabel: "sum",
  percents: false,
  printsEarlierYears: false,
  charts: [],
  trendColumns: [],
  onlyMonthsOfService: false,
  verticalHeader: true,
  columns: ({ codeLists }) =>
    codeLists.foodCategory.codes.map(({ id, printedLines }) => ({
      id,
      label: printedLines.join(""),
      printedLines,
      role: { kind: "count" },
    })),
  counts: ({ food }) => food && [food.households, food.items],
  notes: () => [REPORT_TEXTS.householdsOverItemsNote],
};
