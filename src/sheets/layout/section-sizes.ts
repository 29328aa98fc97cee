import type { SheetPlanMember } from "../sheet-plan";
import { chartBlock } from "./chart-block";
import { PRINTABLE_POINTS } from "./page";
import { LABEL_COLUMN, type SectionLayout } from "./section-layout";

const LABEL_POINTS = 58;
const HEADING_POINTS = 24;
const GAP_POINTS = 6;
const HEADER_POINTS = 28;
const GROUP_HEADER_POINTS = 18;
const VERTICAL_HEADER_POINTS = 112;
const LINE_POINTS = 17;
const NOTE_POINTS = 15;
const BLOCK_LABEL_POINTS = 84;
const BLOCK_POINTS = 64;

function width(from: number, to: number, points: number): SheetPlanMember {
  return { kind: "columnWidth", from, to, points };
}

function height(from: number, to: number, points: number): SheetPlanMember {
  return { kind: "rowHeight", from, to, points };
}

function headerHeights({ headerRows, section }: SectionLayout): readonly SheetPlanMember[] {
  const { from, to } = headerRows;
  if (section.verticalHeader) return [height(from, to, VERTICAL_HEADER_POINTS)];
  return to > from
    ? [height(from, from, GROUP_HEADER_POINTS), height(to, to, HEADER_POINTS)]
    : [height(from, to, HEADER_POINTS)];
}

/** Widths that fill the page between its margins, and heights that keep a section on one page. */
export function sectionSizes(layout: SectionLayout): readonly SheetPlanMember[] {
  const { headingRow, headerRows, section, page, noteRows, blockColumn } = layout;
  const columnPoints = Math.floor((PRINTABLE_POINTS - LABEL_POINTS) / section.columns.length);
  const block = chartBlock(layout);
  return [
    width(LABEL_COLUMN, LABEL_COLUMN, LABEL_POINTS),
    width(LABEL_COLUMN + 1, page.right, columnPoints),
    ...(block
      ? [
          width(blockColumn, blockColumn, BLOCK_LABEL_POINTS),
          width(blockColumn + 1, block.range.right, BLOCK_POINTS),
        ]
      : []),
    height(headingRow, headingRow, HEADING_POINTS),
    height(headingRow + 1, headerRows.from - 1, GAP_POINTS),
    ...headerHeights(layout),
    height(headerRows.to + 1, page.bottom, LINE_POINTS),
    ...noteRows.map((row) => height(row, row, NOTE_POINTS)),
  ];
}
