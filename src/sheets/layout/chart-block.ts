import { REPORT_TEXTS } from "../../domain/report/report-texts";
import { cellAddress, type CellPosition, type CellRange } from "../../domain/grid/cell-address";
import { leafColumns, type ReportColumn } from "../../domain/report/report-column";
import { shareText } from "../../domain/report/rounding";
import { BLANK_CELL, formulaCell, figureCell, textCell } from "../plan-cells";
import { placed, placedFigure, type PlacedCell } from "./placed-cell";
import { countName, forChart, monthRowName, shareName, yearRowName } from "../../domain/report/figure-names";
import { columnOf, type PlacedYear, type SectionLayout } from "./section-layout";

/**
 * The block that charts read: visible cells to the right of the page, since Excel plots no hidden
 * ones. A header of series names, then one row a category.
 */
export interface ChartBlock {
  readonly range: CellRange;
  readonly columns: readonly ReportColumn[];
  /** One a row below the header, in order. */
  readonly categoryRows: { readonly from: number; readonly to: number };
  /** The row of texts that name the slices of the pie; undefined for a trend. */
  readonly sliceRow: number | undefined;
}

/** Rows of the block: its title, the opening caseload where a stock is drawn, the header, the categories. */
function blockTop({ headerRows }: SectionLayout): number {
  return headerRows.from;
}

function hasStock({ section }: SectionLayout): boolean {
  return section.columns.some(({ role }) => role.kind === "stock");
}

/** Where 前年度末件数 stands: the first month's stock is computed from it. */
export function openingCell(layout: SectionLayout): CellPosition {
  return { row: blockTop(layout) + 1, column: layout.blockColumn + 1 };
}

/** Where the block of a section stands; undefined where nothing is drawn. */
export function chartBlock(layout: SectionLayout): ChartBlock | undefined {
  const { section, blockColumn, months, years } = layout;
  if (section.charts.length === 0) return undefined;
  const isTrend = section.charts.includes("trendLine");
  const columns = isTrend
    ? section.columns.filter(({ id }) => section.trendColumns.includes(id))
    : leafColumns(section.columns);
  const header = blockTop(layout) + (hasStock(layout) ? 2 : 1);
  const from = header + 1;
  const to = header + (isTrend ? months.length : years.length);
  const sliceRow = isTrend ? undefined : to + 1;
  const range = {
    top: header,
    left: blockColumn,
    bottom: sliceRow ?? to,
    right: blockColumn + columns.length,
  };
  return { range, columns, categoryRows: { from, to }, sliceRow };
}

function linkTo(cell: CellPosition, result: string | number): PlacedCell["cell"] {
  return formulaCell(`=${cellAddress(cell)}`, result);
}

/**
 * A live link, and an empty cell where there is no figure: only that is a gap in the line to every program. A formula
 * that gives "" is drawn as 0, and so is #N/A by LibreOffice, where Excel joins the points beside it.
 */
function linkToFigure(cell: CellPosition, value: number | null): PlacedCell["cell"] {
  return value === null ? BLANK_CELL : linkTo(cell, value);
}

function trendCells(layout: SectionLayout, block: ChartBlock): readonly PlacedCell[] {
  return layout.months.flatMap(({ month, row }, index) => {
    const at = block.categoryRows.from + index;
    const figures = month.figures?.[0];
    return [
      placed(at, block.range.left, linkTo({ row, column: 0 }, month.label)),
      ...block.columns.map((column, series) => {
        const source = { row, column: columnOf(layout, column.id) };
        const figure = figures?.get(column.id);
        const cell = linkToFigure(source, figure?.value ?? null);
        const name = forChart(countName(layout.section, monthRowName(month), column, 0));
        return placedFigure(at, block.range.left + 1 + series, cell, figure, name);
      }),
    ];
  });
}

/** Oldest year first, so that a bar chart, which draws upwards, has the newest on top. */
function yearsForBars(layout: SectionLayout): readonly PlacedYear[] {
  return [...layout.years].reverse();
}

function yearCells(layout: SectionLayout, block: ChartBlock): readonly PlacedCell[] {
  return yearsForBars(layout).flatMap(({ year, row }, index) => {
    const at = block.categoryRows.from + index;
    return [
      placed(at, block.range.left, linkTo({ row, column: 0 }, year.label)),
      ...block.columns.map((column, series) => {
        const source = cellAddress({ row, column: columnOf(layout, column.id) });
        const figure = year.figures[0]?.get(column.id);
        const cell = figure?.hidden ? BLANK_CELL : formulaCell(`=N(${source})`, figure?.value ?? 0);
        const name = forChart(countName(layout.section, yearRowName(year), column, 0));
        return placedFigure(at, block.range.left + 1 + series, cell, figure, name);
      }),
    ];
  });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * The name of a slice as a formula: the series' name, over the lines of the table's header where it is long, so that
 * no program breaks it in the middle of a word.
 */
function sliceName(name: CellPosition, lines: readonly string[]): string {
  return lines.length === 1 ? cellAddress(name) : lines.map(quoted).join("&CHAR(10)&");
}

/** `電話・⏎メール⏎61.2%`; nothing for an empty slice, so that no label stands where no slice is. */
function sliceCells(layout: SectionLayout, block: ChartBlock): readonly PlacedCell[] {
  const { sliceRow } = block;
  const [thisYear] = layout.years;
  const { row, percentRow, year } = thisYear;
  if (sliceRow === undefined || percentRow === undefined) return [];
  const title = placed(sliceRow, block.range.left, textCell(REPORT_TEXTS.sliceNames));
  const labels = block.columns.map((each, series) => {
    const { id, label, printedLines } = each;
    const column = columnOf(layout, id);
    const lines = printedLines.join("") === label ? printedLines : [label];
    const name = sliceName({ row: block.range.top, column: block.range.left + 1 + series }, lines);
    const share = cellAddress({ row: percentRow, column });
    const figure = year.figures[0]?.get(id);
    const isEmpty = (figure?.value ?? 0) === 0;
    const formula = `=IF(N(${cellAddress({ row, column })})=0,"",${name}&CHAR(10)&TEXT(${share},"0.0%"))`;
    const result = isEmpty ? "" : `${lines.join("\n")}\n${shareText(year.shares?.get(id) ?? null)}`;
    const cell = formulaCell(formula, result);
    const named = forChart(shareName(layout.section, yearRowName(year), each));
    return placedFigure(sliceRow, block.range.left + 1 + series, cell, figure, named);
  });
  return [title, ...labels];
}

function openingOf({ section }: SectionLayout, { row, column }: CellPosition): PlacedCell {
  const cell = figureCell({ value: section.opening, records: [] });
  return placedFigure(row, column, cell, section.openedFrom, {
    row: { of: "opening", label: REPORT_TEXTS.openingCaseload },
    measure: "count",
    isForChart: true,
  });
}

/** Every cell beside the page: the charts' block, and the opening caseload of a stock. */
export function chartBlockCells(layout: SectionLayout): readonly PlacedCell[] {
  const block = chartBlock(layout);
  if (!block) return [];
  const top = blockTop(layout);
  const left = layout.blockColumn;
  const opening = hasStock(layout)
    ? [
        placed(top + 1, left, textCell(REPORT_TEXTS.openingCaseload)),
        openingOf(layout, { row: top + 1, column: left + 1 }),
      ]
    : [];
  const names = block.columns.map(({ label }, series) =>
    placed(block.range.top, left + 1 + series, textCell(label)),
  );
  const rows = block.sliceRow === undefined ? trendCells(layout, block) : yearCells(layout, block);
  return [
    placed(top, left, textCell(REPORT_TEXTS.chartBlockTitle)),
    ...opening,
    ...names,
    ...rows,
    ...sliceCells(layout, block),
  ];
}
