import type { ReportColumn } from "../../domain/report/report-column";
import type { MonthRow, SectionTable } from "../../domain/report/section-table";
import { shareText } from "../../domain/report/rounding";
import { MOST_ROW_POINTS } from "./list-rows";
import { INSET_POINTS } from "./paragraph";
import type { PageGrid } from "./page-grid";
import { GAP_POINTS, PRINTABLE_POINTS, ROOM_POINTS } from "./page";
import { CHART_ROWS, type SectionLayout } from "./section-layout";
import { emsOf, textLines } from "./text-lines";

export const NOTE_FONT_POINTS = 9;
export const WORDS_FONT_POINTS = 9;

const WORDS_WEIGHT = 2.2;
const WORDS_LINE_POINTS = 14.5;
const WORDS_PADDING_POINTS = 1.5;

const LABEL_POINTS = 58;
const HEADER_POINTS = 28;
const GROUP_HEADER_POINTS = 18;
const HEADER_LINE_POINTS = 13;
const VERTICAL_CHARACTER_POINTS = 13.5;
export const TABLE_FONT_POINTS = 9;
/** How much wider bold digits are, as this year's are printed. */
const BOLD = 1.1;
/** A cell's own padding, and the half space that the format of a number keeps behind it. */
const FIGURE_PADDING_POINTS = 6.5;
const LINE_POINTS = 16;
/** Of a table with more rows than this: it would fill the page alone. */
const LOW_LINE_POINTS = 14;
const MOST_ROWS_OF_FULL_HEIGHT = 20;
const CHART_LINE_POINTS = 17;
/** Lower ones leave no room for the labels of a pie that has the page's width. */
const LEAST_CHART_LINE_POINTS = 12.5;
const NOTE_LINE_POINTS = 14.5;
const BLOCK_LABEL_POINTS = 84;
const BLOCK_POINTS = 64;

/** The width of a column against the others: words need more than figures. */
function weightOf({ role }: ReportColumn): number {
  return role.kind === "text" ? WORDS_WEIGHT : 1;
}

/** What the longest figure of a column needs: Excel prints ### in a column that is too narrow for it. */
function leastPoints({ months, year, earlierYears }: SectionTable, { id }: ReportColumn): number {
  const years = [year, ...earlierYears];
  const rows = [
    ...months.flatMap(({ figures }) => figures ?? []),
    ...years.flatMap(({ figures }) => figures),
  ];
  const largest = Math.max(...rows.map((row) => row.get(id)?.value ?? 0));
  const share = Math.max(...years.map(({ shares }) => shares?.get(id) ?? 0));
  const ems = Math.max(emsOf(largest.toLocaleString("en-US")), share > 0 ? emsOf(shareText(share)) : 0);
  return ems * BOLD * TABLE_FONT_POINTS + FIGURE_PADDING_POINTS;
}

/**
 * A table by month fills the page between its margins. Where it has so many columns that figures do not fit, it is
 * wider, and printed smaller.
 */
export function gridOfTable(section: SectionTable): PageGrid {
  const { columns } = section;
  const weights = columns.reduce((sum, column) => sum + weightOf(column), 0);
  const points = (PRINTABLE_POINTS - LABEL_POINTS) / weights;
  return {
    widths: [
      LABEL_POINTS,
      ...columns.map((column) =>
        Math.floor(Math.max(points * weightOf(column), leastPoints(section, column))),
      ),
    ],
  };
}

function linePoints({ headerRows, table }: SectionLayout): number {
  return table.bottom - headerRows.to > MOST_ROWS_OF_FULL_HEIGHT ? LOW_LINE_POINTS : LINE_POINTS;
}

/** The height that a month's words need in their columns. */
function heightOfWords(layout: SectionLayout, { texts }: MonthRow): number {
  const { section } = layout;
  const { widths } = gridOfTable(section);
  const heights = section.columns.map(({ id, role }, index) =>
    role.kind === "text"
      ? textLines(texts?.get(id) ?? "", (widths[index + 1] ?? 0) - INSET_POINTS, WORDS_FONT_POINTS).length *
          WORDS_LINE_POINTS +
        WORDS_PADDING_POINTS
      : 0,
  );
  return Math.min(MOST_ROW_POINTS, Math.max(linePoints(layout), ...heights));
}

/** A group's label; where it needs more than a line, what stands in brackets begins one. */
export function groupLabel(label: string, points: number): string {
  const bracket = label.indexOf("（");
  const isLong = textLines(label, points, TABLE_FONT_POINTS).length > 1;
  return isLong && bracket > 0 ? `${label.slice(0, bracket)}\n${label.slice(bracket)}` : label;
}

/** Group labels over several columns may need more than a line, such as a scheme with its body in brackets. */
function groupHeight({ section }: SectionLayout): number {
  const { widths } = gridOfTable(section);
  const groups = new Map<string, number>();
  section.columns.forEach(({ group }, index) => {
    if (group !== undefined) groups.set(group, (groups.get(group) ?? 0) + (widths[index + 1] ?? 0));
  });
  const lines = [...groups].map(
    ([label, points]) => textLines(groupLabel(label, points), points, TABLE_FONT_POINTS).length,
  );
  return GROUP_HEADER_POINTS + (Math.max(1, ...lines) - 1) * HEADER_LINE_POINTS;
}

/** Labels are printed over the lines that were declared, and over more where the column is narrow. */
function labelHeight({ section }: SectionLayout): number {
  const { widths } = gridOfTable(section);
  const lines = section.columns.map(
    ({ printedLines, group, groupTotal }, index) =>
      // A label beside groups stands over both rows of the header.
      textLines(groupTotal ? "" : printedLines.join("\n"), widths[index + 1] ?? 0, TABLE_FONT_POINTS).length -
      (group === undefined && section.columns.some((each) => each.group !== undefined) ? 1 : 0),
  );
  return Math.max(HEADER_POINTS, Math.max(...lines) * HEADER_LINE_POINTS + 2);
}

/** Upright labels, one character a line. */
function verticalHeight({ section }: SectionLayout): number {
  const characters = section.columns.map(({ printedLines }) => Array.from(printedLines.join("")).length);
  return Math.max(...characters) * VERTICAL_CHARACTER_POINTS + 4;
}

function headerHeights(layout: SectionLayout): readonly number[] {
  const { headerRows, section } = layout;
  const last = section.verticalHeader ? verticalHeight(layout) : labelHeight(layout);
  return headerRows.to > headerRows.from ? [groupHeight(layout), last] : [last];
}

export function noteHeight(note: string): number {
  return textLines(note, PRINTABLE_POINTS, NOTE_FONT_POINTS).length * NOTE_LINE_POINTS + 2;
}

/**
 * The height of a row that charts stand over. Two charts below each other give way, as far as their labels allow it,
 * before everything on the page is printed smaller.
 */
function chartLinePoints(rows: number, above: number): number {
  if (rows <= CHART_ROWS) return CHART_LINE_POINTS;
  const fitting = (ROOM_POINTS - above - 2 * GAP_POINTS) / rows;
  return Math.max(LEAST_CHART_LINE_POINTS, Math.min(CHART_LINE_POINTS, fitting));
}

/** The height of each row of a table by month, its notes and charts. */
export function tableHeights(layout: SectionLayout): readonly number[] {
  const { section, table, charts, whole } = layout;
  const rows = (from: number, to: number, points: number) =>
    Array.from({ length: to - from + 1 }, () => points);
  const aboveCharts = [
    ...headerHeights(layout),
    ...layout.months.flatMap(({ month }) => [
      heightOfWords(layout, month),
      ...section.lines.slice(1).map(() => linePoints(layout)),
    ]),
    ...rows(layout.years[0].row, table.bottom, linePoints(layout)),
    ...section.notes.map(noteHeight),
  ];
  if (!charts) return aboveCharts;
  const above = aboveCharts.reduce((sum, points) => sum + points, 0);
  const points = chartLinePoints(whole.bottom - charts.top + 1, above);
  return [...aboveCharts, GAP_POINTS, ...rows(charts.top, whole.bottom, points)];
}

/** The widths of the columns of a charts' block. */
export function blockWidths({ blockColumn }: SectionLayout, right: number) {
  return [
    { from: blockColumn, to: blockColumn, points: BLOCK_LABEL_POINTS },
    { from: blockColumn + 1, to: right, points: BLOCK_POINTS },
  ];
}
