import type { ListColumn } from "../../domain/report/section-block";
import { textCell } from "../plan-cells";
import type { CellFormat } from "../cell-format";
import type { CellRange } from "../../domain/grid/cell-address";
import { isSeveralCells } from "./paragraph";
import { pointsOfSpan, type GridSpan, type PageGrid } from "./page-grid";
import { placed, type PlacedCell } from "./placed-cell";
import { LIST_FONT_POINTS } from "./list-rows";
import { textLines } from "./text-lines";

const LINE_POINTS = 14;
const PADDING_POINTS = 4;
const STACKED_CHARACTER_POINTS = 13.5;

/** A list's header: one row, or two where columns stand in groups. */
export interface ListHeader {
  readonly heights: readonly number[];
  draw(top: number): {
    readonly cells: readonly PlacedCell[];
    readonly merges: readonly CellRange[];
    readonly formats: readonly { readonly range: CellRange; readonly format: CellFormat }[];
  };
}

function labelOf({ printedLines, stackedHeader }: ListColumn): string {
  return printedLines.join(stackedHeader ? "" : "\n");
}

function heightOfLabel(column: ListColumn, points: number): number {
  const label = labelOf(column);
  return column.stackedHeader
    ? Array.from(label).length * STACKED_CHARACTER_POINTS + PADDING_POINTS
    : textLines(label, points, LIST_FONT_POINTS).length * LINE_POINTS + PADDING_POINTS;
}

interface HeaderGroup {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Neighbouring columns under one group's header. */
function groupsOf(columns: readonly ListColumn[]): readonly HeaderGroup[] {
  const groups: { label: string; from: number; to: number }[] = [];
  columns.forEach(({ group }, index) => {
    if (group === undefined) return;
    const last = groups.at(-1);
    if (last?.label === group && last.to === index - 1) last.to = index;
    else groups.push({ label: group, from: index, to: index });
  });
  return groups;
}

export function listHeader(
  columns: readonly ListColumn[],
  spans: readonly GridSpan[],
  grid: PageGrid,
): ListHeader {
  const groups = groupsOf(columns);
  const groupHeight = LINE_POINTS + PADDING_POINTS;
  const spanAt = (index: number): GridSpan => spans[index] ?? { left: 0, right: 0 };
  const needed = columns.map((column, index) => {
    const height = heightOfLabel(column, pointsOfSpan(grid, spanAt(index)));
    return groups.length > 0 && column.group === undefined ? height - groupHeight : height;
  });
  const labelHeight = Math.max(groupHeight, ...needed);
  return {
    heights: groups.length > 0 ? [groupHeight, labelHeight] : [labelHeight],
    draw: (top) => {
      const bottom = groups.length > 0 ? top + 1 : top;
      const labels = columns.map((column, index) => {
        const isUnderGroup = column.group !== undefined;
        return { column, range: { top: isUnderGroup ? bottom : top, bottom, ...spanAt(index) } };
      });
      const over = groups.map(({ label, from, to }) => ({
        label,
        range: { top, left: spanAt(from).left, bottom: top, right: spanAt(to).right },
      }));
      return {
        cells: [
          ...over.map(({ label, range }) => placed(range.top, range.left, textCell(label))),
          ...labels.map(({ column, range }) => placed(range.top, range.left, textCell(labelOf(column)))),
        ],
        merges: [...over, ...labels].map(({ range }) => range).filter(isSeveralCells),
        formats: labels.flatMap(({ column, range }) =>
          column.stackedHeader ? [{ range, format: { stackedText: true, wrap: false } }] : [],
        ),
      };
    },
  };
}
