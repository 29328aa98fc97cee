import type { CellPosition, CellRange } from "../../domain/grid/cell-address";
import type { BookSheet } from "../excel-host/book/book-sheet";
import type { ExcelBook } from "../excel-host/book/excel-book";
import type { HostChart, HostChartSeries, SheetCells } from "../excel-host/book/host-chart";
import { cellContent } from "../excel-host/univer/cell-content";
import { mapCells } from "../excel-host/univer/cell-matrix";
import type { ChartPicture, PictureSeries } from "./chart-picture";

/** Excel's own order of colours for series and slices without one (Office theme, accents 1–6). */
const AUTOMATIC = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** What the chart shows of the cells as they are now; undefined for a type that is not drawn here. */
export function pictureOfChart(book: ExcelBook, chart: HostChart): ChartPicture | undefined {
  const first = chart.series[0];
  const titled = {
    ...(chart.title.visible && chart.title.text !== "" ? { title: chart.title.text } : {}),
    categories: first?.categories ? texts(book, first.categories) : [],
  };
  if (chart.type.startsWith("Pie")) {
    const values = first?.values ? numbers(book, first.values) : [];
    return {
      kind: "pie",
      ...titled,
      values,
      colours: values.map((_, index) => first?.points.get(index)?.fill ?? automatic(index)),
      labelled: first?.hasLabels ?? false,
    };
  }
  if (chart.type.startsWith("BarStacked"))
    return {
      kind: "stackedBar",
      ...titled,
      series: chart.series.map((series, at) => seriesOf(book, series, series.fill, at)),
    };
  if (chart.type.startsWith("Line"))
    return {
      kind: "line",
      ...titled,
      series: chart.series.map((series, at) => seriesOf(book, series, series.lineColour, at)),
    };
  return undefined;
}

function seriesOf(
  book: ExcelBook,
  series: HostChartSeries,
  colour: string | undefined,
  at: number,
): PictureSeries {
  const { name, values } = series;
  return {
    name: (typeof name === "object" ? texts(book, name)[0] : name) ?? "",
    values: values ? numbers(book, values) : [],
    colour: colour ?? automatic(at),
  };
}

function automatic(index: number): string {
  return AUTOMATIC[index % AUTOMATIC.length] ?? "#4472C4";
}

function numbers(book: ExcelBook, cells: SheetCells): readonly (number | null)[] {
  return read(book, cells, (sheet, range) =>
    mapCells(sheet.univerSheet, range, (cell) => {
      const { kind, value } = cellContent(cell);
      return kind === "number" && typeof value === "number" ? value : null;
    }),
  );
}

/** As the cells show them, number formats applied. */
function texts(book: ExcelBook, cells: SheetCells): readonly string[] {
  return read(book, cells, (sheet, range) =>
    positions(range).map((row) =>
      row.map((at) => sheet.univerSheet.getRange(at.row, at.column).getDisplayValue()),
    ),
  );
}

/** The cells of a single row or column, in order; none where their sheet is gone. */
function read<Answer>(
  book: ExcelBook,
  { sheetId, range }: SheetCells,
  answer: (sheet: BookSheet, range: CellRange) => readonly (readonly Answer[])[],
): readonly Answer[] {
  const sheet = book.sheets().find(({ id }) => id === sheetId);
  return sheet ? answer(sheet, range).flat() : [];
}

function positions({ top, left, bottom, right }: CellRange): readonly (readonly CellPosition[])[] {
  return Array.from({ length: bottom - top + 1 }, (_r, row) =>
    Array.from({ length: right - left + 1 }, (_c, column) => ({ row: top + row, column: left + column })),
  );
}
