import { BLANK } from "../../domain/count/figure";
import type { ReportColumn } from "../../domain/report/report-column";
import type { FigureRow, MonthRow } from "../../domain/report/section-table";
import { BLANK_CELL, figureCell, formulaCell, shareResult, textCell } from "../plan-cells";
import type { PlanCell } from "../sheet-plan";
import { placed, type PlacedCell } from "./placed-cell";
import {
  columnOf,
  LABEL_COLUMN,
  type PlacedMonth,
  type PlacedYear,
  type SectionLayout,
} from "./section-layout";
import { openingCell } from "./chart-block";
import { shareOfColumn, shareOfSum, stockOfRow, sumOfColumns, sumOfRows } from "./table-formulas";

/** What a sum's figure holds beyond its columns: records whose code could not be read. */
function apart(ids: readonly string[], figures: FigureRow, value: number): number {
  return value - ids.reduce((sum, id) => sum + (figures.get(id)?.value ?? 0), 0);
}

function monthCell(
  layout: SectionLayout,
  { id, role }: ReportColumn,
  figures: FigureRow,
  row: number,
  isFirst: boolean,
): PlanCell {
  const figure = figures.get(id) ?? BLANK;
  if (figure.value === null || role.kind === "count" || role.kind === "text") return figureCell(figure);
  if (role.kind === "sum") {
    return formulaCell(
      sumOfColumns(layout, role.of, row, apart(role.of, figures, figure.value)),
      figure.value,
    );
  }
  const column = columnOf(layout, id);
  const before = isFirst ? openingCell(layout) : { row: row - layout.section.lines.length, column };
  const plus = { row, column: columnOf(layout, role.plus) };
  const minus = { row, column: columnOf(layout, role.minus) };
  return formulaCell(stockOfRow(before, plus, minus), figure.value);
}

/** Words stand in a month's first line. */
function wordsCell({ texts }: MonthRow, line: number, { id }: ReportColumn): PlanCell {
  const text = line === 0 ? (texts?.get(id) ?? "") : "";
  return text === "" ? BLANK_CELL : textCell(text);
}

function monthCells(
  layout: SectionLayout,
  { month, row }: PlacedMonth,
  index: number,
): readonly PlacedCell[] {
  const { section } = layout;
  const label = placed(row, LABEL_COLUMN, textCell(`${month.label}${month.mark}`));
  const figures = section.lines.flatMap((_, line) =>
    section.columns.map((column) => {
      const own = month.figures?.[line];
      if (column.role.kind === "text")
        return placed(row + line, columnOf(layout, column.id), wordsCell(month, line, column));
      const cell = own ? monthCell(layout, column, own, row + line, index === 0) : BLANK_CELL;
      return placed(row + line, columnOf(layout, column.id), cell, own?.get(column.id)?.records);
    }),
  );
  return [label, ...figures];
}

/** A year's row has no words. */
function isOfFigures({ role }: ReportColumn): boolean {
  return role.kind !== "text";
}

/** This year's totals: live sums of the months; a stock repeats its last month. */
function totalCells(layout: SectionLayout, { year, row }: PlacedYear): readonly PlacedCell[] {
  const { section, months } = layout;
  return section.lines.flatMap((_, line) =>
    section.columns.filter(isOfFigures).map(({ id, role }) => {
      const column = columnOf(layout, id);
      const figure = year.figures[line]?.get(id) ?? BLANK;
      const rows = months.map((month) => month.row + line);
      const formula =
        role.kind === "stock"
          ? sumOfRows(column, rows.slice(-1), figure.value === null)
          : sumOfRows(column, rows, figure.value === null);
      return placed(row + line, column, formulaCell(formula, figure.value ?? ""), figure.records);
    }),
  );
}

/** An earlier year as it was printed; its sums are live where they are the sum of their columns. */
function earlierYearCells(layout: SectionLayout, { year, row }: PlacedYear): readonly PlacedCell[] {
  const [figures] = year.figures;
  if (!figures) return [];
  return layout.section.columns.filter(isOfFigures).map(({ id, role }) => {
    const { value } = figures.get(id) ?? BLANK;
    const column = columnOf(layout, id);
    if (role.kind !== "sum" || value === null || apart(role.of, figures, value) !== 0) {
      return placed(row, column, figureCell({ value, records: [] }));
    }
    return placed(row, column, formulaCell(sumOfColumns(layout, role.of, row, 0), value));
  });
}

function percentCells(layout: SectionLayout, { year, row, percentRow }: PlacedYear): readonly PlacedCell[] {
  const { shares } = year;
  if (percentRow === undefined || shares === null) return [];
  return layout.section.columns.flatMap(({ id, role }) => {
    const share = shares.get(id);
    if (share === undefined) return [];
    const formula =
      role.kind === "sum"
        ? shareOfSum(layout, role.of, percentRow, role.total)
        : shareOfColumn(layout, id, row, layout.rounding);
    return [placed(percentRow, columnOf(layout, id), formulaCell(formula, shareResult(share)))];
  });
}

/** Every cell of a table below its header. */
export function tableBody(layout: SectionLayout): readonly PlacedCell[] {
  const [thisYear, ...earlier] = layout.years;
  return [
    ...layout.months.flatMap((month, index) => monthCells(layout, month, index)),
    ...layout.years.map(({ year, row }) => placed(row, LABEL_COLUMN, textCell(year.label))),
    ...totalCells(layout, thisYear),
    ...earlier.flatMap((year) => earlierYearCells(layout, year)),
    ...layout.years.flatMap((year) => percentCells(layout, year)),
  ];
}
