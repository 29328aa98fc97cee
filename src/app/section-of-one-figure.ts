import type { Figure } from "../domain/count/figure";
import type { FigureRow, SectionTable, YearRow } from "../domain/report/section-table";
import type { ReportSection } from "../domain/report/report-section";
import { printedMonths } from "../sheets/layout/section-layout";

function tableOfOneFigure(section: SectionTable, figure: Figure): SectionTable {
  const row: FigureRow = new Map(section.columns.map(({ id }) => [id, figure]));
  const rows = section.lines.map(() => row);
  const shares = new Map(section.columns.map(({ id }) => [id, null]));
  const yearOf = (year: YearRow): YearRow => ({ ...year, figures: rows, shares: year.shares && shares });
  return {
    ...section,
    months: printedMonths(section).map((month) => ({ ...month, figures: rows })),
    year: yearOf(section.year),
    earlierYears: section.earlierYears.map(yearOf),
    opening: figure.value,
  };
}

/** A section in which the same figure stands everywhere: its layout is the section's own. */
export function sectionOfOneFigure(section: ReportSection, figure: Figure): ReportSection {
  const blocks = section.blocks.map((block) =>
    block.kind === "months" ? { ...block, table: tableOfOneFigure(block.table, figure) } : block,
  );
  return { ...section, blocks };
}
