import { REPORT_TEXTS } from "./report-texts";
import type { MonthFigures } from "../count/year-figures";
import type { Tally } from "../count/tally";
import type { RecordKindId } from "../records/record-kind-id";
import type { CodeListId } from "../settings/code-list";
import { codeColumns, isCountedIn, printedCodes } from "./code-columns";
import { COUNTS, type SectionDefinition } from "./section";

/** The shape of 2-2 … 2-6: one column a code, percents, a pie of the year and a bar over the years. */
export function codeTableSection(
  id: string,
  title: string,
  kind: RecordKindId,
  codeList: CodeListId,
  tally: (month: MonthFigures) => Tally,
): SectionDefinition {
  return {
    id,
    title,
    kinds: [kind],
    lines: COUNTS,
    totalLabel: "fiscalYear",
    percents: true,
    printsEarlierYears: true,
    charts: ["pie", "stackedBar"],
    trendColumns: [],
    onlyMonthsOfService: false,
    verticalHeader: false,
    analysis: true,
    columns: ({ codeLists }, { months }) =>
      codeColumns(printedCodes(codeLists[codeList], isCountedIn(months.map(tally)))),
    counts: (month) => [tally(month)],
    notes: ({ rounding }) => (rounding === "half-up" ? [REPORT_TEXTS.roundedNote] : []),
  };
}
