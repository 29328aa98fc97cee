import type { CellRange } from "../../domain/grid/cell-address";
import type { CellFormat, Colour } from "../cell-format";
import { HEADER_FILL } from "../header-fill";
import { REPORT_FONT } from "../layout/page";
import type { SheetPlanMember } from "../sheet-plan";
import {
  EXPLANATION_COLUMN,
  VALUE_COLUMN,
  type SettingsRowLook,
  type SettingsSheetRow,
} from "./settings-sheet-row";

/** The columns' widths in points, from 項目 on. */
export const SETTINGS_WIDTHS = [128, 140, 86, 150, 110] as const;
export const FIGURE_POINTS = 58;
const FONT_POINTS = 10;

/** Of every cell of 設定, below the look of its row. */
export const SETTINGS_FORMAT: CellFormat = {
  fontName: REPORT_FONT,
  fontPoints: FONT_POINTS,
  vertical: "center",
  wrap: true,
};

const LINE_POINTS = 17;
const CELL_PADDING = 6;
/** Excel has no higher row. */
const HIGHEST_ROW = 409;
const INPUT_FILL: Colour = "#FFFDF2";
const GREY: Colour = "#7F7F7F";

const FORMATS: Readonly<Record<SettingsRowLook, CellFormat>> = {
  header: { bold: true, fill: HEADER_FILL, border: "grid" },
  heading: { bold: true, fontPoints: 12, wrap: false },
  note: { fontColour: GREY, fontPoints: 9, wrap: false },
  item: { border: "grid" },
  labels: { bold: true, fill: HEADER_FILL, border: "grid", horizontal: "center" },
  ids: { fontColour: GREY, fontPoints: 8, border: "grid", horizontal: "center" },
  body: { border: "grid" },
  blank: {},
};

function widthOf(from: number, to: number): number {
  return Array.from(
    { length: to - from + 1 },
    (_, index) => SETTINGS_WIDTHS[from + index] ?? FIGURE_POINTS,
  ).reduce((sum, width) => sum + width, 0);
}

/** How wide a text stands: Latin letters take a little more than half of a Japanese one. */
function textPoints(text: string, fontPoints: number): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign <= "\u00ff" ? 0.6 : 1) * fontPoints, 0);
}

function linesOf(text: string, points: number, fontPoints: number): number {
  const lines = text.split("\n").map((line) => textPoints(line, fontPoints) / (points - CELL_PADDING));
  return lines.reduce((sum, count) => sum + Math.max(1, Math.ceil(count)), 0);
}

/** Headings and notes run over the free cells to their right. */
function runsOver(look: SettingsRowLook): boolean {
  return look === "heading" || look === "note";
}

/** Excel fits no row to merged text, nor to text that a bridge writes: the heights are ours. */
function heightOf({ look, cells, lastRunsOn }: SettingsSheetRow, right: number): number {
  const lines = cells.map((cell, column) => {
    if (cell.kind !== "text") return 1;
    const isMerged =
      (look === "item" && column === EXPLANATION_COLUMN) || (lastRunsOn && column === cells.length - 1);
    const points = isMerged ? widthOf(column, right) : widthOf(column, column);
    return runsOver(look) ? 1 : linesOf(cell.text, points, FORMATS[look].fontPoints ?? FONT_POINTS);
  });
  return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_POINTS);
}

/**
 * Everything that a row of 設定 is, 項目 in the first column: its cells, look, height, and what may be typed into it.
 * `right`: where the sheet ends.
 */
export function rowMembers(row: SettingsSheetRow, at: number, right: number): readonly SheetPlanMember[] {
  const { look, cells, input, inputColumns, lastRunsOn } = row;
  if (look === "blank") return [];
  const isWhole = look === "header" || look === "item";
  const mergeFrom = isWhole ? EXPLANATION_COLUMN : lastRunsOn ? cells.length - 1 : right;
  const runsToEnd = isWhole || lastRunsOn;
  const range: CellRange = { top: at, bottom: at, left: 0, right: runsToEnd ? right : cells.length - 1 };
  const { from, to } = inputColumns ?? { from: VALUE_COLUMN, to: VALUE_COLUMN };
  return [
    { kind: "cells", at: { row: at, column: 0 }, rows: [cells] },
    { kind: "format", range, format: FORMATS[look] },
    ...(look === "item"
      ? [
          format(
            { ...range, left: VALUE_COLUMN, right: VALUE_COLUMN },
            { fill: INPUT_FILL, bold: true, horizontal: "left" },
          ),
          format({ ...range, left: EXPLANATION_COLUMN }, { fontColour: GREY, fontPoints: 9 }),
        ]
      : []),
    ...(look === "body" ? [format({ ...range, left: VALUE_COLUMN }, { fill: INPUT_FILL })] : []),
    ...(mergeFrom < right ? [{ kind: "merge", range: { ...range, left: mergeFrom } } as const] : []),
    { kind: "rowHeight", from: at, to: at, points: heightOf(row, right) },
    ...(input
      ? [{ kind: "validation", range: { ...range, left: from, right: to }, validation: input } as const]
      : []),
  ];
}

function format(range: CellRange, cellFormat: CellFormat): SheetPlanMember {
  return { kind: "format", range, format: cellFormat };
}
