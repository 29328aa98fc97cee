import { columnWidths } from "./column-widths";
import { HEADER_FILL } from "./header-fill";
import { REPORT_FONT } from "./layout/page";
import { textCell } from "./plan-cells";
import type { PrintSetup } from "./print-setup";
import { rowHeights } from "./row-heights";
import type { SheetPlan, SheetPlanMember } from "./sheet-plan";

/** A sheet of ours to which rows are added at the bottom: 読み方, 点検の記録. */
export interface AppendedForm {
  readonly sheet: string;
  readonly header: readonly string[];
  /** Points; texts are long, and wrap. */
  readonly widths: readonly number[];
  /** So many columns at the right are for the program: neither printed nor wrapped. */
  readonly unprinted: number;
  /** How many rows a page holds at least; the pages are shrunk to the sheet's width only. */
  readonly rowsOfAPage: number;
}

/** The texts of a row, a column each. */
export type AppendedRow = readonly string[];

const FONT_POINTS = 10;
const LINE_POINTS = 15;

function lastPrinted({ widths, unprinted }: AppendedForm): number {
  return widths.length - unprinted - 1;
}

function printSetup(form: AppendedForm, column: number, lastRow: number): PrintSetup {
  return {
    orientation: "landscape",
    area: { top: 0, left: column, bottom: lastRow, right: column + lastPrinted(form) },
    fit: { wide: 1, tall: Math.ceil((lastRow + 1) / form.rowsOfAPage) },
    margins: { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 },
    centreHorizontally: false,
    footer: { centre: "- &P -" },
    firstPageNumber: 1,
    titleRows: { from: 0, to: 0 },
  };
}

/** Latin letters take a little more than half of a full-width character. */
function textWidth(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign <= "\u00ff" ? 0.7 : 1), 0);
}

/** Characters of 10 points in a line of so many points, with room for the cell's edges. */
function linesOf(text: string, points: number): number {
  const aLine = Math.max(1, Math.floor((points - 6) / FONT_POINTS));
  return Math.max(1, Math.ceil(textWidth(text) / aLine));
}

function rowHeight(form: AppendedForm, row: AppendedRow): number {
  const printed = row.slice(0, lastPrinted(form) + 1);
  const lines = Math.max(...printed.map((text, column) => linesOf(text, form.widths[column] ?? FONT_POINTS)));
  return lines * LINE_POINTS + 4;
}

/** Rows below each other from a cell on, with what makes them readable and printable. */
function rowMembers(
  form: AppendedForm,
  at: { readonly row: number; readonly column: number },
  rows: readonly AppendedRow[],
): readonly SheetPlanMember[] {
  const { row, column } = at;
  const lastRow = row + rows.length - 1;
  const range = { top: row, left: column, bottom: lastRow, right: column + form.widths.length - 1 };
  const printed = { ...range, right: column + lastPrinted(form) };
  return [
    {
      kind: "format",
      range,
      format: { fontName: REPORT_FONT, fontPoints: FONT_POINTS, vertical: "top" },
    },
    { kind: "format", range: printed, format: { wrap: true } },
    // Excel shows the apostrophe of a text that is written into a cell that is text already, as are those that were
    // emptied, and those of a column that the staff made text.
    { kind: "format", range, format: { numberFormat: "General", border: "grid" } },
    ...rowHeights(
      row,
      rows.map((each) => rowHeight(form, each)),
    ),
    { kind: "print", setup: printSetup(form, column, lastRow) },
    // What stands here counts: it comes when nothing else can fail, where a host refuses a page without a printer, say.
    { kind: "cells", at, rows: rows.map((texts) => texts.map(textCell)) },
    { kind: "format", range, format: { numberFormat: "@" } },
  ];
}

/** The sheet made anew. */
export function appendedSheetPlan(form: AppendedForm, rows: readonly AppendedRow[]): SheetPlan {
  const header = { top: 0, left: 0, bottom: 0, right: form.widths.length - 1 };
  const headerFormat = {
    bold: true,
    fill: HEADER_FILL,
    fontName: REPORT_FONT,
    fontPoints: FONT_POINTS,
  } as const;
  return {
    name: form.sheet,
    members: [
      ...columnWidths(form.widths),
      { kind: "format", range: header, format: { ...headerFormat, border: "grid" } },
      { kind: "cells", at: { row: 0, column: 0 }, rows: [form.header.map(textCell)] },
      { kind: "freeze", rows: 1, columns: 0 },
      ...rowMembers(form, { row: 1, column: 0 }, rows),
    ],
  };
}

/** Rows below those of a sheet that is there; nothing else on it is touched. */
export function moreRowsPlan(
  form: AppendedForm,
  sheet: string,
  at: { readonly row: number; readonly column: number },
  rows: readonly AppendedRow[],
): SheetPlan {
  return { name: sheet, members: rowMembers(form, at, rows) };
}
