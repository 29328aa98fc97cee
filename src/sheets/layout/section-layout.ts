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

/** Where everything of a table by month stands on its sheet: header, rows, notes, charts. */
export interface SectionLayout {
  readonly section: SectionTable;
  readonly rounding: Rounding;
  readonly headerRows: { readonly from: number; readonly to: number };
  readonly months: readonly PlacedMonth[];
  /** This year first. */
  readonly years: readonly [PlacedYear, ...PlacedYear[]];
  readonly table: CellRange;
  /** One a note. */
  readonly noteRows: readonly number[];
  /** Undefined where nothing is drawn. */
  readonly charts: CellRange | undefined;
  /** All of it: what is printed. */
  readonly whole: CellRange;
  /** The first column of the chart block, to the right of the page. */
  readonly blockColumn: number;
}

/** Labels of rows stand in the first column. */
export const LABEL_COLUMN = 0;

const CHART_ROWS = 14;

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

/** Puts a table by month onto its sheet from a row on: table, notes, charts, from top to bottom. */
export function placeTable(section: SectionTable, rounding: Rounding, top: number): SectionLayout {
  const lines = section.lines.length;
  const headerRows = { from: top, to: top + (hasGroups(section.columns) ? 1 : 0) };
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
  const across = { left: LABEL_COLUMN, right };
  const table = { ...across, top, bottom: row - 1 };
  const noteRows = section.notes.map(() => row++);
  const charts =
    section.charts.length > 0 ? { ...across, top: row + 1, bottom: row + CHART_ROWS } : undefined;
  const whole = { ...across, top, bottom: charts?.bottom ?? row - 1 };
  return {
    section,
    rounding,
    headerRows,
    months,
    years,
    table,
    noteRows,
    charts,
    whole,
    blockColumn: right + 2,
  };
}
