import type { GrantCounts } from "../../count/count-loans-and-goods";
import type { Figure } from "../../count/figure";
import type { Tally } from "../../count/tally";
import type { MonthFigures } from "../../count/year-figures";
import type { Code, CodeList } from "../../settings/code-list";
import { GOODS_CODE } from "../../settings/default-code-lists";
import { COUNTS, type MonthTableDefinition } from "../month-table";
import { monthTableSection } from "../month-table-section";
import { REPORT_CHAPTERS } from "../report-chapters";
import type { ReportColumn } from "../report-column";
import { REPORT_TEXTS } from "../report-texts";
import type { WordsBlock } from "../section-block";
import type { SectionContext } from "../section-definition";
import { analysisWords, staffWords } from "../staff-words";
import { unreadableNotes } from "../unreadable-notes";

const { field, grants, yen, contents, unreadableYenNote } = REPORT_TEXTS.loansAndGoods;

/** Of loans how many and how much, of goods how many and what. */
function grantColumns({ codes }: CodeList): readonly ReportColumn[] {
  return codes.flatMap(({ id, label: group }): readonly ReportColumn[] => [
    { id: `${id}_count`, label: grants, printedLines: [grants], role: { kind: "count" }, group },
    id === GOODS_CODE
      ? { id: `${id}_content`, label: contents, printedLines: [contents], role: { kind: "text" }, group }
      : { id: `${id}_amount`, label: yen, printedLines: [yen], role: { kind: "count" }, group },
  ]);
}

function grantFigures(id: string, counts: GrantCounts): readonly (readonly [string, Figure])[] {
  const count = [`${id}_count`, counts.grants] as const;
  return id === GOODS_CODE ? [count] : [count, [`${id}_amount`, counts.yen]];
}

function grantsOf({ loansAndGoods }: MonthFigures): Tally | null {
  return loansAndGoods && new Map([...loansAndGoods].map(([id, counts]) => [id, counts.grants]));
}

/** Loans that are counted, but of which nobody wrote how much. */
function unreadableYenNotes(months: readonly MonthFigures[]): readonly string[] {
  const loans = months.flatMap(({ loansAndGoods }) =>
    [...(loansAndGoods ?? [])].flatMap(([id, counts]) => (id === GOODS_CODE ? [] : [counts])),
  );
  const without = loans.reduce((sum, { grants: all, yen: known }) => {
    const records = new Set(known.records);
    return sum + all.records.filter((record) => !record.isTotal && !records.has(record)).length;
  }, 0);
  return without === 0 ? [] : [unreadableYenNote(without)];
}

const TABLE: MonthTableDefinition = {
  id: "7-1",
  title: "貸付及び現物支給の実績",
  kinds: ["loanOrGoods"],
  lines: COUNTS,
  totalLabel: "fiscalYear",
  percents: false,
  printsEarlierYears: true,
  charts: [],
  trendColumns: [],
  onlyMonthsOfService: false,
  verticalHeader: false,
  columns: ({ codeLists }) => grantColumns(codeLists.loanOrGoods),
  counts: ({ loansAndGoods }) =>
    loansAndGoods && [new Map([...loansAndGoods].flatMap(([id, counts]) => grantFigures(id, counts)))],
  texts: ({ loansAndGoods }) =>
    new Map([[`${GOODS_CODE}_content`, loansAndGoods?.get(GOODS_CODE)?.contents.join("・") ?? ""]]),
  textRecords: ({ loansAndGoods }) =>
    new Map([[`${GOODS_CODE}_content`, loansAndGoods?.get(GOODS_CODE)?.contentsFrom ?? []]]),
  notes: (_, { months }, dataset) => [
    ...unreadableNotes(dataset, months, { kind: "loanOrGoods", field }, grantsOf),
    ...unreadableYenNotes(months),
  ],
};

/** ①…⑳ */
const CIRCLED_ONE = 0x2460;

/** What each kind of loan or goods is, in the staff's words. */
function description({ id, label }: Code, index: number, context: SectionContext): WordsBlock {
  const heading = `${String.fromCodePoint(CIRCLED_ONE + index)}${label}`;
  return staffWords(TABLE.id, { id, heading, lines: 3 }, context);
}

/** 7-1 貸付及び現物支給: what was lent and given, by month and over the years. */
export const loansAndGoods = monthTableSection(REPORT_CHAPTERS.others, TABLE, {
  above: (context) =>
    context.settings.codeLists.loanOrGoods.codes.map((code, index) => description(code, index, context)),
  below: (context) => [analysisWords(TABLE.id, context)],
});
