import { BLANK } from "../../domain/count/figure";
import type { ReportColumn } from "../../domain/report/report-column";
import { HIDDEN_MARK } from "../../domain/report/hidden-mark";
import type { Share } from "../../domain/report/rounding";
import { shareColumns } from "../../domain/report/share-columns";
import { beyondColumns, wholeOfMore } from "../../domain/report/share-row";
import type { FigureRow, MonthRow } from "../../domain/report/section-table";
import { countName, monthRowName, shareName, yearRowName } from "../../domain/report/figure-names";
import { BLANK_CELL, figureCell, formulaCell, shareResult, textCell } from "../plan-cells";
import type { PlanCell } from "../sheet-plan";
import { placed, placedFigure, type PlacedCell } from "./placed-cell";
import {
  columnOf,
  LABEL_COLUMN,
  type PlacedMonth,
  type PlacedYear,
  type SectionLayout,
} from "./section-layout";
import { openingCell } from "./chart-block";
import {
  shareOfColumn,
  shareOfSum,
  shareOfWhole,
  stockOfRow,
  sumOfColumns,
  sumOfRows,
} from "./table-formulas";

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

/** The words of the months, with the records that they are of. */
export function tableWords(layout: SectionLayout): readonly PlacedCell[] {
  const { section, months } = layout;
  const columns = section.columns.filter(({ role }) => role.kind === "text");
  return months.flatMap(({ month, row }) =>
    columns.flatMap((column) => {
      const records = month.textRecords?.get(column.id) ?? [];
      const cell = wordsCell(month, 0, column);
      const name = countName(section, monthRowName(month), column, 0);
      return cell.kind === "blank" ? [] : [placed(row, columnOf(layout, column.id), cell, records, name)];
    }),
  );
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
      const name = countName(section, monthRowName(month), column, line);
      return placedFigure(row + line, columnOf(layout, column.id), cell, own?.get(column.id), name);
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
    section.columns.filter(isOfFigures).map((each) => {
      const { id, role } = each;
      const column = columnOf(layout, id);
      const figure = year.figures[line]?.get(id) ?? BLANK;
      const rows = months.map((month) => month.row + line);
      const formula =
        role.kind === "stock"
          ? sumOfRows(column, rows.slice(-1), figure.value === null)
          : sumOfRows(column, rows, figure.value === null);
      const name = countName(section, yearRowName(year), each, line);
      const cell = figure.hidden ? figureCell(figure) : formulaCell(formula, figure.value ?? "");
      return placedFigure(row + line, column, cell, figure, name);
    }),
  );
}

/** An earlier year as it was printed; its sums are live where they are the sum of their columns. */
function earlierYearCells(layout: SectionLayout, { year, row }: PlacedYear): readonly PlacedCell[] {
  const [figures] = year.figures;
  if (!figures) return [];
  return layout.section.columns.filter(isOfFigures).map((each) => {
    const { id, role } = each;
    const figure = figures.get(id) ?? BLANK;
    const { value } = figure;
    const column = columnOf(layout, id);
    const name = countName(layout.section, yearRowName(year), each, 0);
    if (role.kind !== "sum" || value === null || apart(role.of, figures, value) !== 0) {
      return placedFigure(row, column, figureCell(figure), figure, name);
    }
    return placedFigure(row, column, formulaCell(sumOfColumns(layout, role.of, row, 0), value), figure, name);
  });
}

/** In a row with a hidden figure a share that is null is not shown: it could be worked out. */
function isShareHidden(figures: FigureRow, share: Share): boolean {
  return share === null && [...figures.values()].some(({ hidden }) => hidden);
}

/** Where a year's shares stand, and what they are shares of. */
interface ShareLine {
  readonly row: number;
  readonly percentRow: number;
  readonly figures: FigureRow;
  /** The columns that add up to the row's total. */
  readonly parts: readonly ReportColumn[];
  /** The total of an earlier year that holds more than its columns. */
  readonly whole: ReportColumn | undefined;
}

function percentFormula(layout: SectionLayout, column: ReportColumn, line: ShareLine): string {
  const { row, percentRow, figures, parts, whole } = line;
  const { id, role } = column;
  const { columns } = layout.section;
  const isSumOfShares =
    role.kind === "sum" &&
    !parts.includes(column) &&
    (!whole || beyondColumns(columns, figures, column) === 0);
  if (isSumOfShares) return shareOfSum(layout, role.of, percentRow, role.total);
  if (!whole) return shareOfColumn(layout, id, { figures, row, rounding: layout.rounding });
  return shareOfWhole({ row, column: columnOf(layout, id) }, { row, column: columnOf(layout, whole.id) });
}

function percentCells(
  layout: SectionLayout,
  { year, row, percentRow }: PlacedYear,
  isEarlier: boolean,
): readonly PlacedCell[] {
  const { shares } = year;
  const [figures] = year.figures;
  if (percentRow === undefined || shares === null || !figures) return [];
  const { columns } = layout.section;
  const parts = shareColumns(columns, figures);
  const whole = isEarlier ? wholeOfMore(columns, figures) : undefined;
  return columns.flatMap((column) => {
    const share = shares.get(column.id);
    if (share === undefined) return [];
    const formula = percentFormula(layout, column, { row, percentRow, figures, parts, whole });
    const name = shareName(layout.section, yearRowName(year), column);
    const cell = isShareHidden(figures, share)
      ? textCell(HIDDEN_MARK)
      : formulaCell(formula, shareResult(share));
    return [placedFigure(percentRow, columnOf(layout, column.id), cell, figures.get(column.id), name)];
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
    ...percentCells(layout, thisYear, false),
    ...earlier.flatMap((year) => percentCells(layout, year, true)),
  ];
}
