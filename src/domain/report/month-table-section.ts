import { monthsOfFiscalYear } from "../calendar/fiscal-year";
import type { RecordKindId } from "../records/record-kind-id";
import { isCovered, type YearDataset } from "../records/year-dataset";
import { buildMonthTable, type MonthTableDefinition } from "./month-table";
import type { ReportChapter } from "./report-section";
import type { SectionBlock, WordsBlock } from "./section-block";
import type { SectionContext, SectionDefinition } from "./section-definition";
import { REPORT_TEXTS } from "./report-texts";

/** What stands around a section's table by month. */
interface AroundTable {
  readonly above?: (context: SectionContext) => readonly SectionBlock[];
  readonly below?: (context: SectionContext) => readonly SectionBlock[];
}

/** ●分析, where staff write their own words. */
export function analysisWords(section: string, { settings }: SectionContext): WordsBlock {
  const lastYear = settings.lastYearWords.get(`${section} analysis`);
  return {
    kind: "words",
    id: "analysis",
    heading: REPORT_TEXTS.analysisHeading,
    lines: 6,
    ...(lastYear !== undefined && { lastYear }),
  };
}

/** True where the year has a sheet of one of some kinds: of records, or of ready totals. */
export function isKept(dataset: YearDataset, kinds: readonly RecordKindId[]): boolean {
  const months = monthsOfFiscalYear(dataset.fiscalYear);
  return kinds.some((kind) => months.some((month) => isCovered(dataset, kind, month)));
}

/** A section whose heart is a table by month. */
export function monthTableSection(
  chapter: ReportChapter,
  table: MonthTableDefinition,
  { above = () => [], below = () => [] }: AroundTable = {},
): SectionDefinition {
  const { id, title, kinds, printsEarlierYears } = table;
  return {
    id,
    title,
    chapter,
    kinds,
    printsEarlierYears,
    columns: (settings, figures) => table.columns(settings, figures),
    hasContents: ({ dataset, settings }) =>
      isKept(dataset, kinds) ||
      (printsEarlierYears &&
        (settings.earlierYears.get(id) ?? []).some(({ fiscalYear }) => fiscalYear < dataset.fiscalYear)),
    blocks: (context) => [
      ...above(context),
      { kind: "months", table: buildMonthTable(table, context.dataset, context.figures) },
      ...below(context),
    ],
  };
}
