import { columnWidths } from "../column-widths";
import { HEADER_FILL } from "../header-fill";
import { READING_ITEMS } from "../../domain/settings/reading-items";
import { REPORT_FONT } from "../layout/page";
import { textCell } from "../plan-cells";
import type { PrintSetup } from "../print-setup";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../sheet-plan";
import type { ReadingRow } from "./reading-row";
import { READING_SHEET_TEXTS as TEXTS } from "./reading-sheet-texts";

/** Points: 項目, three values, 意味. Forms are long, and wrap. */
const WIDTHS = [66, 230, 120, 110, 230] as const;
/** From 項目 to 意味. */
export const LAST_READING_COLUMN = WIDTHS.length - 1;
const ROWS_OF_A_PAGE = 25;
const FONT_POINTS = 10;
const LINE_POINTS = 15;

const VERSION: ReadingRow = { item: READING_ITEMS.version, values: ["1"], meaning: TEXTS.version };

function textsOf({ item, values, meaning }: ReadingRow): readonly string[] {
  const [first, second = "", third = ""] = values;
  return [item, first, second, third, meaning];
}

function cellsOf(row: ReadingRow): readonly PlanCell[] {
  return textsOf(row).map(textCell);
}

function printSetup(column: number, lastRow: number): PrintSetup {
  return {
    orientation: "landscape",
    area: { top: 0, left: column, bottom: lastRow, right: column + LAST_READING_COLUMN },
    fit: { wide: 1, tall: Math.ceil((lastRow + 1) / ROWS_OF_A_PAGE) },
    margins: { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 },
    centreHorizontally: false,
    footer: { centre: "- &P -" },
    firstPageNumber: 1,
    titleRows: { from: 0, to: 0 },
  };
}

/** Full-width characters of 10 points in a line of so many points, with room for the cell's edges. */
function linesOf(text: string, points: number): number {
  const aLine = Math.max(1, Math.floor((points - 6) / FONT_POINTS));
  return Math.max(1, Math.ceil(Array.from(text).length / aLine));
}

function rowHeight(row: ReadingRow): number {
  const lines = Math.max(...textsOf(row).map((text, column) => linesOf(text, WIDTHS[column] ?? FONT_POINTS)));
  return lines * LINE_POINTS + 4;
}

/** Rows below each other from a cell on, with what makes them readable and printable. */
function rowMembers(row: number, column: number, rows: readonly ReadingRow[]): readonly SheetPlanMember[] {
  const lastRow = row + rows.length - 1;
  const range = { top: row, left: column, bottom: lastRow, right: column + LAST_READING_COLUMN };
  return [
    {
      kind: "format",
      range,
      format: { fontName: REPORT_FONT, fontPoints: FONT_POINTS, wrap: true, vertical: "top" },
    },
    // Excel shows the apostrophe of a text that is written into a cell that is text already, as are those that were
    // emptied, and those of a column that the staff made text.
    { kind: "format", range, format: { numberFormat: "General", border: "grid" } },
    { kind: "cells", at: { row, column }, rows: rows.map(cellsOf) },
    { kind: "format", range, format: { numberFormat: "@" } },
    ...rows.map((each, index): SheetPlanMember => ({
      kind: "rowHeight",
      from: row + index,
      to: row + index,
      points: rowHeight(each),
    })),
    { kind: "print", setup: printSetup(column, lastRow) },
  ];
}

/** 読み方 as a new sheet. */
export function readingSheetPlan(rows: readonly ReadingRow[]): SheetPlan {
  const header = { top: 0, left: 0, bottom: 0, right: LAST_READING_COLUMN };
  const headerFormat = {
    bold: true,
    fill: HEADER_FILL,
    fontName: REPORT_FONT,
    fontPoints: FONT_POINTS,
  } as const;
  return {
    name: TEXTS.sheet,
    members: [
      ...columnWidths(WIDTHS),
      { kind: "format", range: header, format: { ...headerFormat, border: "grid" } },
      { kind: "cells", at: { row: 0, column: 0 }, rows: [TEXTS.header.map(textCell)] },
      { kind: "freeze", rows: 1, columns: 0 },
      ...rowMembers(1, 0, [VERSION, ...rows]),
    ],
  };
}

/** Rows below those of a 読み方 that is there; nothing else on it is touched. */
export function moreReadingRows(
  sheet: string,
  at: { readonly row: number; readonly column: number },
  rows: readonly ReadingRow[],
): SheetPlan {
  return { name: sheet, members: rowMembers(at.row, at.column, rows) };
}
