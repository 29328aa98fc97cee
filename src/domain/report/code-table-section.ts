import { REPORT_TEXTS } from "./report-texts";
import type { Figure } from "../count/figure";
import type { MonthFigures } from "../count/year-figures";
import type { Tally } from "../count/tally";
import type { RecordKindId } from "../records/record-kind-id";
import type { CodeListId } from "../settings/code-list";
import { codeColumns, isCountedIn, printedCodes } from "./code-columns";
import { COUNTS, type MonthTableDefinition } from "./month-table";

/** The records that a table speaks of, and what of them must be readable to stand in one of its columns. */
interface TableRecords {
  readonly of: (month: MonthFigures) => Figure;
  readonly field: string;
  /** What its records are called in a note. */
  readonly noun: string;
}

/** How many records of the year are behind no figure of the table; ready totals are none. */
function countLeftOut(
  months: readonly MonthFigures[],
  of: (month: MonthFigures) => Figure,
  tally: (month: MonthFigures) => Tally,
): number {
  const behind = new Set(
    months.flatMap((month) => [...tally(month).values()].flatMap(({ records }) => records)),
  );
  return months
    .flatMap((month) => of(month).records)
    .filter((record) => !record.isTotal && !behind.has(record)).length;
}

/** The shape of 2-2 … 2-6: one column a code, percents, a pie of the year and a bar over the years. */
export function codeTableSection(
  id: string,
  title: string,
  kind: RecordKindId,
  codeList: CodeListId,
  tally: (month: MonthFigures) => Tally,
  { of, field, noun }: TableRecords,
): MonthTableDefinition {
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
    columns: ({ codeLists }, { months }) =>
      codeColumns(printedCodes(codeLists[codeList], isCountedIn(months.map(tally)))),
    counts: (month) => [tally(month)],
    notes: ({ rounding }, { months }) => {
      const leftOut = countLeftOut(months, of, tally);
      return [
        ...(rounding === "half-up" ? [REPORT_TEXTS.roundedNote] : []),
        ...(leftOut > 0 ? [REPORT_TEXTS.unreadableNote(field, noun, leftOut)] : []),
      ];
    },
  };
}
