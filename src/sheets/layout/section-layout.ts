import type { CellRange } from "../../domain/grid/cell-address";
import type { ReportColumn } from "../../domain/report/report-column";
import type { MonthRow, SectionTable, YearRow } from "../../domain/report/section-table";
import type { Rounding } from "../../domain/settings/office-settings";

/** A month's place: its first line; further lines stand below. */
export interface PlacedMonth {
  readonly month: MonthRow;
  readonly row: number;
}

/** A year's place: its first line, and its row of percents where it has one. */
export interface PlacedYear {
  readonly year: YearRow;
  readonly row: number;
  readonly percentRow: number | undefined;
}

/** Where everything of one section stands on its sheet. */
export interface SectionLayout {
  readonly section: SectionTable;
  readonly rounding: Rounding;
  readonly headingRow: number;
  readonly headerRows: { readonly from: number; readonly to: number };
  readonly months: readonly PlacedMonth[];
  /** This year first. */
  readonly years: readonly [PlacedYear, ...PlacedYear[]];
  readonly table: CellRange;
  /** One a note. */
  readonly noteRows: readonly number[];
  /** Undefined where nothing is drawn. */
  readonly charts: CellRange | undefined;
  /** Heading above, merged cells for the staff's words below; undefined where there is none. */
  readonly analysis: { readonly headingRow: number; readonly area: CellRange } | undefined;
  /** What is printed. */
  readonly page: CellRange;
  /** The first column of the chart block, to the right of the page. */
  readonly blockColumn: number;
}

/** Labels of rows stand in the first column. */
export const LABEL_COLUMN = 0;

const HEADING_ROW = 0;
const FIRST_HEADER_ROW = 2;
const CHART_ROWS = 14;
const ANALYSIS_ROWS = 6;

/** The sheet column of a table column. */
export function columnOf({ section }: SectionLayout, id: string): number {
  return LABEL_COLUMN + 1 + section.columns.findIndex((column) => column.id === id);
}

/** The sheet columns of table columns, in order, as runs of neighbours. */
export function runsOf(
  layout: SectionLayout,
  ids: readonly string[],
): readonly { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of ids.map((id) => columnOf(layout, id)).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

function hasGroups(columns: readonly ReportColumn[]): boolean {
  return columns.some(({ group }) => group !== undefined);
}

/** The months that are printed: all, or those from the first to the last month of service. */
export function printedMonths({ months, onlyMonthsOfService }: SectionTable): readonly MonthRow[] {
  if (!onlyMonthsOfService) return months;
  const first = months.findIndex(({ figures }) => figures !== null);
  const last = months.findLastIndex(({ figures }) => figures !== null);
  return first < 0 ? months : months.slice(first, last + 1);
}

/** Puts a section onto its sheet: heading, table, notes, charts, ●分析, from top to bottom. */
export function placeSection(section: SectionTable, rounding: Rounding, hasAnalysis: boolean): SectionLayout {
  const lines = section.lines.length;
  const headerRows = { from: FIRST_HEADER_ROW, to: FIRST_HEADER_ROW + (hasGroups(section.columns) ? 1 : 0) };
  let row = headerRows.to + 1;
  const months = printedMonths(section).map((month) => {
    const placed = { month, row };
    row += lines;
    return placed;
  });
  const placeYear = (year: YearRow): PlacedYear => {
    const percentRow = section.percents ? row + lines : undefined;
    const placed = { year, row, percentRow };
    row += lines + (section.percents ? 1 : 0);
    return placed;
  };
  const years: [PlacedYear, ...PlacedYear[]] = [
    placeYear(section.year),
    ...section.earlierYears.map(placeYear),
  ];
  const right = LABEL_COLUMN + section.columns.length;
  const table = { top: headerRows.from, left: LABEL_COLUMN, bottom: row - 1, right };
  const noteRows = section.notes.map(() => row++);
  const below = (rows: number) => {
    const top = row + 1;
    row = top + rows;
    return { top, left: LABEL_COLUMN, bottom: row - 1, right };
  };
  const charts = section.charts.length > 0 ? below(CHART_ROWS) : undefined;
  const analysisArea = hasAnalysis ? below(ANALYSIS_ROWS + 1) : undefined;
  return {
    section,
    rounding,
    headingRow: HEADING_ROW,
    headerRows,
    months,
    years,
    table,
    noteRows,
    charts,
    analysis: analysisArea && {
      headingRow: analysisArea.top,
      area: { ...analysisArea, top: analysisArea.top + 1 },
    },
    page: { top: HEADING_ROW, left: LABEL_COLUMN, bottom: row - 1, right },
    blockColumn: right + 2,
  };
}
