import type { CellRange } from "../../domain/grid/cell-address";
import type { ReportColumn } from "../../domain/report/report-column";
import { textCell } from "../plan-cells";
import { placed, type PlacedCell } from "./placed-cell";
import { pointsOfSpan } from "./page-grid";
import { columnOf, LABEL_COLUMN, type SectionLayout } from "./section-layout";
import { gridOfTable, groupLabel } from "./section-sizes";

/** Header cells and the merges that make them one. */
export interface TableHeader {
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly CellRange[];
}

interface Group {
  readonly label: string;
  readonly lines: readonly string[];
  readonly columns: readonly ReportColumn[];
}

/** Neighbouring columns of one group; a column without a group stands alone. */
function groupsOf(columns: readonly ReportColumn[]): readonly Group[] {
  const groups: { label: string; lines: readonly string[]; columns: ReportColumn[] }[] = [];
  let open: string | undefined;
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.group !== undefined && column.group === open) last.columns.push(column);
    else {
      const lines = column.group === undefined || column.groupTotal ? column.printedLines : [column.group];
      groups.push({ label: column.group ?? column.label, lines, columns: [column] });
    }
    open = column.group;
  }
  return groups;
}

function headerText(lines: readonly string[], isVertical: boolean): string {
  return lines.join(isVertical ? "" : "\n");
}

/** A group over several columns has its label; one over one column has that column's lines. */
function groupText({ label, lines, columns }: Group, points: number): string {
  return columns.length > 1 ? groupLabel(label, points) : headerText(lines, false);
}

/** One header row, or two where columns stand in groups. */
export function tableHeader(layout: SectionLayout): TableHeader {
  const { section, headerRows } = layout;
  const { from, to } = headerRows;
  const grid = gridOfTable(section);
  const cells: PlacedCell[] = [placed(from, LABEL_COLUMN, textCell(""))];
  const merges: CellRange[] =
    to > from ? [{ top: from, left: LABEL_COLUMN, bottom: to, right: LABEL_COLUMN }] : [];
  for (const group of groupsOf(section.columns)) {
    const [first] = group.columns;
    const last = group.columns.at(-1);
    if (!first || !last) continue;
    const left = columnOf(layout, first.id);
    const right = columnOf(layout, last.id);
    if (first.group === undefined) {
      cells.push(placed(from, left, textCell(headerText(first.printedLines, section.verticalHeader))));
      if (to > from) merges.push({ top: from, left, bottom: to, right: left });
      continue;
    }
    cells.push(placed(from, left, textCell(groupText(group, pointsOfSpan(grid, { left, right })))));
    if (right > left) merges.push({ top: from, left, bottom: from, right });
    for (const column of group.columns) {
      const text = column.groupTotal ? "" : headerText(column.printedLines, section.verticalHeader);
      cells.push(placed(to, columnOf(layout, column.id), textCell(text)));
    }
  }
  return { cells, merges };
}
