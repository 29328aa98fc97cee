import { HEADER_FILL } from "../header-fill";
import type { CellRange } from "../../domain/grid/cell-address";
import type { CellFormat, Colour } from "../cell-format";
import { chartBlock } from "./chart-block";
import { REPORT_FONT } from "./page";
import { columnOf, LABEL_COLUMN, type SectionLayout } from "./section-layout";
import { NOTE_FONT_POINTS, TABLE_FONT_POINTS, WORDS_FONT_POINTS } from "./section-sizes";

export const YEAR_FILL: Colour = "#F4F6F9";
const BLOCK_GREY: Colour = "#7F7F7F";

interface RangeFormat {
  readonly range: CellRange;
  readonly format: CellFormat;
}

function format(range: CellRange, cellFormat: CellFormat): RangeFormat {
  return { range, format: cellFormat };
}

function rowsOf({ whole }: SectionLayout, top: number, bottom: number, left = whole.left): CellRange {
  return { top, left, bottom, right: whole.right };
}

function headerFormats(layout: SectionLayout): readonly RangeFormat[] {
  const { headerRows, section } = layout;
  const header = rowsOf(layout, headerRows.from, headerRows.to);
  const columns = { ...header, left: LABEL_COLUMN + 1 };
  const labels = format(header, { horizontal: "center", wrap: true, fill: HEADER_FILL, border: "grid" });
  return section.verticalHeader
    ? [labels, format(columns, { stackedText: true, vertical: "top", wrap: false })]
    : [labels];
}

function bodyFormats(layout: SectionLayout): readonly RangeFormat[] {
  const { headerRows, table, years, section } = layout;
  const body = rowsOf(layout, headerRows.to + 1, table.bottom);
  const figures = { ...body, left: LABEL_COLUMN + 1 };
  const [{ row: firstYearRow }] = years;
  const percents = years.flatMap(({ percentRow }) => {
    if (percentRow === undefined) return [];
    const row = rowsOf(layout, percentRow, percentRow, LABEL_COLUMN + 1);
    const totals = section.columns
      .filter(({ role }) => role.kind === "sum" && role.total)
      .map(({ id }) => ({ ...row, left: columnOf(layout, id), right: columnOf(layout, id) }));
    return [
      format(row, { numberFormat: "0.0%_ ", fontPoints: TABLE_FONT_POINTS }),
      ...totals.map((range) => format(range, { numberFormat: "0%_ " })),
    ];
  });
  return [
    format(body, { border: "grid" }),
    format({ ...body, right: LABEL_COLUMN }, { horizontal: "center", wrap: true }),
    format(figures, { horizontal: "right", numberFormat: "#,##0_ " }),
    ...section.columns
      .filter(({ role }) => role.kind === "text")
      .map(({ id }) => ({ ...body, left: columnOf(layout, id), right: columnOf(layout, id) }))
      .map((range) =>
        format(range, { fontPoints: WORDS_FONT_POINTS, horizontal: "left", indent: 1, wrap: true }),
      ),
    format(rowsOf(layout, firstYearRow, table.bottom), { fill: YEAR_FILL }),
    format(rowsOf(layout, firstYearRow, firstYearRow + section.lines.length - 1), { bold: true }),
    ...percents,
    format(table, { border: "frame" }),
  ];
}

function noteFormats(layout: SectionLayout): readonly RangeFormat[] {
  return layout.noteRows.map((row) =>
    format(rowsOf(layout, row, row), { fontPoints: NOTE_FONT_POINTS, horizontal: "left", wrap: true }),
  );
}

function blockFormats(layout: SectionLayout): readonly RangeFormat[] {
  const block = chartBlock(layout);
  if (!block) return [];
  const { range, sliceRow } = block;
  const all = { ...range, top: layout.headerRows.from };
  return [
    format(all, { fontName: REPORT_FONT, fontPoints: 8, fontColour: BLOCK_GREY, vertical: "center" }),
    format(range, { border: "grid", numberFormat: "#,##0_ " }),
    ...(sliceRow === undefined
      ? []
      : [format({ ...range, top: sliceRow, bottom: sliceRow }, { wrap: false })]),
  ];
}

/** How a table by month, its notes and its charts' block look. */
export function tableFormats(layout: SectionLayout): readonly RangeFormat[] {
  return [...headerFormats(layout), ...bodyFormats(layout), ...noteFormats(layout), ...blockFormats(layout)];
}
