import type { SectionTable } from "../../domain/report/section-table";
import { gridOfWeights, type PageGrid } from "./page-grid";
import { GAP_POINTS, PRINTABLE_POINTS } from "./page";
import type { SectionLayout } from "./section-layout";
import { textLines } from "./text-lines";

export const NOTE_FONT_POINTS = 8;

const LABEL_POINTS = 58;
const HEADER_POINTS = 28;
const GROUP_HEADER_POINTS = 18;
const VERTICAL_HEADER_POINTS = 112;
const LINE_POINTS = 16;
const CHART_LINE_POINTS = 17;
const NOTE_LINE_POINTS = 13;
const BLOCK_LABEL_POINTS = 84;
const BLOCK_POINTS = 64;

/** A table by month fills the page between its margins. */
export function gridOfTable({ columns }: SectionTable): PageGrid {
  const columnPoints = (PRINTABLE_POINTS - LABEL_POINTS) / columns.length;
  return gridOfWeights([LABEL_POINTS, ...columns.map(() => columnPoints)]);
}

function headerHeights({ headerRows, section }: SectionLayout): readonly number[] {
  const last = section.verticalHeader ? VERTICAL_HEADER_POINTS : HEADER_POINTS;
  return headerRows.to > headerRows.from ? [GROUP_HEADER_POINTS, last] : [last];
}

export function noteHeight(note: string): number {
  return textLines(note, PRINTABLE_POINTS, NOTE_FONT_POINTS).length * NOTE_LINE_POINTS + 2;
}

/** The height of each row of a table by month, its notes and charts. */
export function tableHeights(layout: SectionLayout): readonly number[] {
  const { section, headerRows, table, charts, whole } = layout;
  const rows = (from: number, to: number, points: number) =>
    Array.from({ length: to - from + 1 }, () => points);
  return [
    ...headerHeights(layout),
    ...rows(headerRows.to + 1, table.bottom, LINE_POINTS),
    ...section.notes.map(noteHeight),
    ...(charts ? [GAP_POINTS, ...rows(charts.top, whole.bottom, CHART_LINE_POINTS)] : []),
  ];
}

/** The widths of the columns of a charts' block. */
export function blockWidths({ blockColumn }: SectionLayout, right: number) {
  return [
    { from: blockColumn, to: blockColumn, points: BLOCK_LABEL_POINTS },
    { from: blockColumn + 1, to: right, points: BLOCK_POINTS },
  ];
}
