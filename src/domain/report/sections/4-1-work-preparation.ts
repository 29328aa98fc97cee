import { isCountedIn, codeColumns, printedCodes } from "../code-columns";
import { COUNTS, type MonthTableDefinition } from "../month-table";
import { monthTableSection } from "../month-table-section";
import { yearlyFigure } from "../own-numbers";
import { REPORT_CHAPTERS } from "../report-chapters";
import { REPORT_TEXTS } from "../report-texts";
import type { StatementBlock, StatementPart } from "../section-block";
import type { SectionContext } from "../section-definition";
import { analysisWords, staffWords } from "../staff-words";
import { unreadableNotes } from "../unreadable-notes";

const { field, overview, registered, registrants, visitors, companies } = REPORT_TEXTS.workPreparation;

const TABLE: MonthTableDefinition = {
  id: "4-1",
  title: "就労準備支援実績",
  kinds: ["workPreparation"],
  lines: COUNTS,
  totalLabel: "sum",
  percents: false,
  printsEarlierYears: false,
  charts: [],
  trendColumns: [],
  onlyMonthsOfService: false,
  verticalHeader: false,
  columns: ({ codeLists }, { months }) =>
    codeColumns(
      printedCodes(
        codeLists.workPreparationSupport,
        isCountedIn(months.flatMap(({ workPreparation }) => workPreparation ?? [])),
      ),
      REPORT_TEXTS.sumOfMonths,
    ),
  counts: ({ workPreparation }) => workPreparation && [workPreparation],
  notes: (_, { months }, dataset) =>
    unreadableNotes(dataset, months, { kind: "workPreparation", field }, (month) => month.workPreparation),
};

/** The numbers of the year that no record holds. */
const YEARLY_NUMBERS = [
  { name: "登録者数", words: registrants },
  { name: "見学・お試し参加数", words: visitors },
] as const;

function partsOf({ settings }: SectionContext): readonly StatementPart[] {
  return YEARLY_NUMBERS.flatMap(({ name, words }) => {
    const value = settings.yearlyNumbers.get(name);
    return value === undefined ? [] : [{ ...words, figure: yearlyFigure(name, value, settings) }];
  });
}

function registrations(context: SectionContext): readonly StatementBlock[] {
  const parts = partsOf(context);
  return parts.length === 0 ? [] : [{ kind: "statement", id: "registered", heading: registered, parts }];
}

/** 4-1 就労準備支援: how often each support was given, by month; who is registered. */
export const workPreparation = monthTableSection(REPORT_CHAPTERS.workPreparation, TABLE, {
  above: (context) => [staffWords(TABLE.id, { id: "overview", heading: overview, lines: 10 }, context)],
  below: (context) => [
    ...registrations(context),
    staffWords(TABLE.id, { id: "companies", heading: companies, lines: 5 }, context),
    analysisWords(TABLE.id, context),
  ],
  hasMore: (context) => partsOf(context).length > 0,
});
