import { columnWidths } from "../column-widths";
import { HEADER_FILL } from "../header-fill";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellRange } from "../../domain/grid/cell-address";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import type { CellFormat, Colour } from "../cell-format";
import { REPORT_FONT } from "../layout/page";
import { textCell } from "../plan-cells";
import type { SheetPlan, SheetPlanMember } from "../sheet-plan";
import { allSettingBlockRows } from "./setting-block-rows";
import { allCodeListRows } from "./code-list-rows";
import { earlierYearRows } from "./earlier-year-rows";
import { itemRows, nationalTargetRows, synonymRows } from "./item-rows";
import {
  EXPLANATION_COLUMN,
  VALUE_COLUMN,
  type SettingsRowLook,
  type SettingsSheetRow,
} from "./settings-sheet-row";
import { SETTINGS_SHEET_TEXTS } from "./settings-sheet-texts";

const WIDTHS = [128, 140, 86, 150, 110] as const;
const FIGURE_POINTS = 58;
const FONT_POINTS = 10;
const LINE_POINTS = 17;
const CELL_PADDING = 6;
/** Excel has no higher row. */
const HIGHEST_ROW = 409;
const INPUT_FILL: Colour = "#FFFDF2";
const GREY: Colour = "#7F7F7F";

const BLANK_ROW: SettingsSheetRow = { look: "blank", cells: [] };

function rowsOf(settings: OfficeSettings, fiscalYear: FiscalYear): readonly SettingsSheetRow[] {
  const parts = [
    ...itemRows(settings),
    ...allSettingBlockRows(settings),
    nationalTargetRows(settings),
    synonymRows(settings),
    ...allCodeListRows(settings),
    ...earlierYearRows(settings, fiscalYear),
  ];
  const header: SettingsSheetRow = { look: "header", cells: SETTINGS_SHEET_TEXTS.header.map(textCell) };
  return [header, ...parts.flatMap((part) => [BLANK_ROW, ...part])];
}

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
  return Array.from({ length: to - from + 1 }, (_, index) => WIDTHS[from + index] ?? FIGURE_POINTS).reduce(
    (sum, width) => sum + width,
    0,
  );
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

function rowMembers(row: SettingsSheetRow, at: number, right: number): readonly SheetPlanMember[] {
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

/**
 * 設定 as an office has it, to be read, changed and printed by people. What it says is explained beside it in
 * cells, not in comments: cells print, stand in every host, and are there without pointing at anything.
 * `fiscalYear`: room is made for the years before it that are printed.
 */
export function settingsSheetPlan(settings: OfficeSettings, fiscalYear: FiscalYear): SheetPlan {
  const rows = rowsOf(settings, fiscalYear);
  const right = Math.max(...rows.map(({ cells }) => cells.length)) - 1;
  const all: CellRange = { top: 0, left: 0, bottom: rows.length - 1, right };
  return {
    name: SETTINGS_SHEET_TEXTS.name,
    members: [
      ...columnWidths(WIDTHS),
      { kind: "columnWidth", from: WIDTHS.length, to: right, points: FIGURE_POINTS },
      format(all, {
        fontName: REPORT_FONT,
        fontPoints: FONT_POINTS,
        vertical: "center",
        wrap: true,
      }),
      ...rows.flatMap((row, at) => rowMembers(row, at, right)),
      { kind: "freeze", rows: 1, columns: 0 },
      {
        kind: "print",
        setup: {
          orientation: "landscape",
          fit: { wide: 1, tall: 20 },
          margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.8, footer: 0.8 },
          centreHorizontally: true,
          footer: { centre: SETTINGS_SHEET_TEXTS.manyPages },
          firstPageNumber: 1,
          titleRows: { from: 0, to: 0 },
        },
      },
    ],
  };
}
