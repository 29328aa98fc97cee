import { REPORT_TEXTS } from "./report-texts";
import type { Figure } from "../count/figure";
import type { MonthFigures, YearFigures } from "../count/year-figures";
import type { Tally } from "../count/tally";
import type { RecordKindId } from "../records/record-kind-id";
import type { CodeListId } from "../settings/code-list";
import { codeColumns, isCountedIn, printedCodes } from "./code-columns";
import { COUNTS } from "./month-table";
import { monthTableSection } from "./month-table-section";
import type { ReportChapter } from "./report-section";
import type { SectionDefinition } from "./section-definition";
import { analysisWords } from "./staff-words";

/** The records that a table speaks of, and what of them must be readable to stand in one of its columns. */
interface TableRecords {
  readonly of: (month: MonthFigures) => Figure;
  readonly field: string;
  /** What its records are called in a note. */
  readonly noun: string;
}

/** How many records of the year are behind no figure of the table; ready totals are none. */
export function countLeftOut(
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

/** A table with one column a code of a list. */
interface CodeTable {
  readonly id: string;
  readonly title: string;
  readonly kind: RecordKindId;
  readonly codeList: CodeListId;
  readonly tally: (month: MonthFigures) => Tally;
  readonly records: TableRecords;
  /** Notes of its own; so many of its records stand in no column. */
  readonly notes?: (figures: YearFigures, leftOut: number) => readonly string[];
}

/** The shape of 2-2 … 2-6: one column a code, percents, a pie of the year, a bar over the years, ●分析. */
export function codeTableSection(chapter: ReportChapter, table: CodeTable): SectionDefinition {
  const { id, title, kind, codeList, tally, records, notes = () => [] } = table;
  return monthTableSection(
    chapter,
    {
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
      notes: ({ rounding }, figures) => {
        const leftOut = countLeftOut(figures.months, records.of, tally);
        return [
          ...notes(figures, leftOut),
          ...(rounding === "half-up" ? [REPORT_TEXTS.roundedNote] : []),
          ...(leftOut > 0 ? [REPORT_TEXTS.unreadableNote(records.field, records.noun, leftOut)] : []),
        ];
      },
    },
    { below: (context) => [analysisWords(id, context)] },
  );
}
