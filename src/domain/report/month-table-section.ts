import { isKept } from "./is-kept";
import { buildMonthTable, type MonthTableDefinition } from "./month-table";
import type { ReportChapter } from "./report-section";
import type { SectionBlock } from "./section-block";
import type { SectionContext, SectionDefinition } from "./section-definition";

/** What stands around a section's table by month. */
interface AroundTable {
  readonly above?: (context: SectionContext) => readonly SectionBlock[];
  readonly below?: (context: SectionContext) => readonly SectionBlock[];
  /** True where it has something to print although the year has no sheet of its kinds. */
  readonly hasMore?: (context: SectionContext) => boolean;
}

function hasEarlierYears(
  { id, printsEarlierYears }: MonthTableDefinition,
  { dataset, settings }: SectionContext,
): boolean {
  const years = settings.earlierYears.get(id) ?? [];
  return printsEarlierYears && years.some(({ fiscalYear }) => fiscalYear < dataset.fiscalYear);
}

/** A section whose heart is a table by month. */
export function monthTableSection(
  chapter: ReportChapter,
  table: MonthTableDefinition,
  { above = () => [], below = () => [], hasMore = () => false }: AroundTable = {},
): SectionDefinition {
  const { id, title, kinds, printsEarlierYears } = table;
  return {
    id,
    title,
    chapter,
    kinds,
    printsEarlierYears,
    columns: (settings, figures) => table.columns(settings, figures),
    hasContents: (context) =>
      isKept(context.dataset, kinds) || hasEarlierYears(table, context) || hasMore(context),
    blocks: (context) => [
      ...above(context),
      { kind: "months", table: buildMonthTable(table, context.dataset, context.figures) },
      ...below(context),
    ],
  };
}
