import type { CellRange } from "../../domain/grid/cell-address";
import type { DateSystem } from "../../domain/grid/sheet-snapshot";
import type { CellFormat } from "../../sheets/cell-format";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../../sheets/sheet-plan";
import type { BookSheet } from "../excel-host/book/book-sheet";
import { cellContent, cellFormula } from "../excel-host/univer/cell-content";
import { mapCells } from "../excel-host/univer/cell-matrix";
import { numberFormatOf, styleAt } from "../excel-host/univer/cell-styles";
import { usedCells } from "../excel-host/univer/used-range";
import type { Uncarried } from "../uncarried";
import { edgesOfStyles } from "./cell-edges";
import { chartArea } from "./chart-area";
import { findBorders } from "./find-borders";
import { formatOfStyle, hasOtherEmphasis } from "./format-of-style";
import { indexRuns } from "./index-runs";
import { planCell } from "./plan-cell";
import { planChart } from "./plan-chart";
import { hasOtherPrintSettings, isUntouched, planPrint } from "./plan-print";
import { tableMembers } from "./plan-tables";
import { validationMembers } from "./plan-validations";
import { rectanglesByKey } from "./rectangles";

const POINTS_PER_PIXEL = 72 / 96;
const A1: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

type Missed = (kind: Uncarried) => void;

/** Everything of a sheet that a plan can say, names apart; `missed` hears of the rest. */
export function planSheet(sheet: BookSheet, dateSystem: DateSystem, missed: Missed): SheetPlan {
  const used = usedCells(sheet.univerSheet, false);
  if (sheet.visibility !== "Visible") missed("hiddenSheets");
  if (hasHiddenRows(sheet)) missed("hiddenRows");
  const charts = chartMembers(sheet, missed);
  const extent = charts.reduce((all, { chart }) => joined(all, chart.area), used ?? A1);
  return {
    name: sheet.name,
    members: [
      ...(used
        ? [...cellMembers(sheet, used, dateSystem, missed), ...formatMembers(sheet, used, missed)]
        : []),
      ...sizeMembers(sheet, extent),
      ...freezeMembers(sheet),
      ...tableMembers(sheet, missed),
      ...validationMembers(sheet, missed),
      ...printMembers(sheet, missed),
      ...charts,
    ],
  };
}

function cellMembers(
  { univerSheet }: BookSheet,
  used: CellRange,
  dateSystem: DateSystem,
  missed: Missed,
): readonly SheetPlanMember[] {
  const rows = mapCells(univerSheet, used, (cell, row, column): PlanCell => {
    const held = {
      content: cellContent(cell),
      formula: cellFormula(univerSheet, cell, row, column),
      numberFormat: numberFormatOf(univerSheet, cell, row, column),
    };
    const { cell: planned, missing } = planCell(held, dateSystem === 1904);
    if (missing) missed(missing);
    return planned;
  });
  const merges = univerSheet.getSheet().getMergeData();
  return [
    { kind: "cells", at: { row: used.top, column: used.left }, rows },
    ...merges.map(({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }) => ({
      kind: "merge" as const,
      range: { top, left, bottom, right },
    })),
  ];
}

function formatMembers(sheet: BookSheet, used: CellRange, missed: Missed): readonly SheetPlanMember[] {
  const styles = mapCells(sheet.univerSheet, used, (_cell, row, column) =>
    styleAt(sheet.univerSheet, row, column),
  );
  const styleOf = (row: number, column: number) => styles[row - used.top]?.[column - used.left] ?? {};
  const formats = new Map<string, CellFormat>();
  const rectangles = rectanglesByKey(used, (row, column) => {
    const style = styleOf(row, column);
    if (hasOtherEmphasis(style)) missed("emphasis");
    const format = formatOfStyle(style);
    const key = JSON.stringify(format);
    formats.set(key, format);
    return key === "{}" ? undefined : key;
  });
  const { borders, complete } = findBorders(edgesOfStyles(styleOf), used);
  if (!complete) missed("otherBorders");
  return [
    ...rectangles.map(({ key, range }) => ({
      kind: "format" as const,
      range,
      format: formats.get(key) ?? {},
    })),
    ...borders.map(({ range, border }) => ({ kind: "format" as const, range, format: { border } })),
  ];
}

/** Columns and rows of the extent, and beyond it as far as any has a size of its own. */
function sizeMembers({ univerSheet }: BookSheet, extent: CellRange): readonly SheetPlanMember[] {
  const { columnData, rowData } = univerSheet.getSheet().getConfig();
  const columns = indexRuns(0, lastSized(columnData, extent.right), (column) =>
    univerSheet.getColumnWidth(column),
  );
  const rows = indexRuns(0, lastSized(rowData, extent.bottom), (row) => univerSheet.getRowHeight(row));
  return [
    ...columns.map(({ from, to, value }) => ({
      kind: "columnWidth" as const,
      from,
      to,
      points: value * POINTS_PER_PIXEL,
    })),
    ...rows.map(({ from, to, value }) => ({
      kind: "rowHeight" as const,
      from,
      to,
      points: value * POINTS_PER_PIXEL,
    })),
  ];
}

function lastSized(sizes: object, otherwise: number): number {
  return Object.keys(sizes).reduce((last, index) => Math.max(last, Number(index)), otherwise);
}

function hasHiddenRows({ univerSheet }: BookSheet): boolean {
  const sheet = univerSheet.getSheet();
  const { rowData } = sheet.getConfig();
  return Object.keys(rowData).some((row) => !sheet.getRowRawVisible(Number(row)));
}

function freezeMembers({ univerSheet }: BookSheet): readonly SheetPlanMember[] {
  const { xSplit, ySplit } = univerSheet.getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return [];
  return [{ kind: "freeze", rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) }];
}

function printMembers({ pageLayout }: BookSheet, missed: Missed): readonly SheetPlanMember[] {
  if (isUntouched(pageLayout)) return [];
  const setup = planPrint(pageLayout);
  if (!setup || hasOtherPrintSettings(pageLayout)) missed("pageSetups");
  return setup ? [{ kind: "print", setup }] : [];
}

function chartMembers(sheet: BookSheet, missed: Missed): readonly (SheetPlanMember & { kind: "chart" })[] {
  return sheet.charts.flatMap((made) => {
    const chart = planChart(made, chartArea(sheet.univerSheet, made));
    if (!chart) missed("charts");
    return chart ? [{ kind: "chart" as const, chart }] : [];
  });
}

function joined(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
