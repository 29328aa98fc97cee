import { eraYearOf } from "../../domain/calendar/era";
import type { YearMonth } from "../../domain/calendar/calendar-date";
import type { CellRange } from "../../domain/grid/cell-address";
import type { MonthlyReport } from "../../domain/monthly-report/monthly-report";
import { columnWidths } from "../column-widths";
import { HEADER_FILL } from "../header-fill";
import { REPORT_FONT } from "../layout/page";
import { BLANK_CELL, textCell } from "../plan-cells";
import { rowHeights } from "../row-heights";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../sheet-plan";
import { approvalBoxes } from "./approval-boxes";
import { fitPage, PAGE_END_POINTS, type FittedPage } from "./fit-page";
import { MONTHLY_HEIGHT_POINTS, monthlyPrintSetup } from "./monthly-paper";
import { monthlyMarkName, monthlyPageName, monthlySheetName } from "./monthly-names";
import type { MonthlyLine } from "./monthly-lines";
import { MONTHLY_SHEET_TEXTS as TEXTS } from "./monthly-sheet-texts";
import { markOfPlan } from "./sheet-mark";

/** Title, centre, balance, a row for the stamps alone, and the gap above the tables. */
const HEAD_HEIGHTS = [21, 14.25, 14.25, 11.25, 3];
const LAST_STAMP_ROW = 3;
const FIRST_LINE = HEAD_HEIGHTS.length;
const NOTE_POINTS = 11;
const TITLE_FONT_POINTS = 14;
const HEAD_FONT_POINTS = 9;
const NOTE_FONT_POINTS = 8;
const MARK_COLOUR = "#7F7F7F";
/** A label stands over several columns about so wide, so that the boxes for stamps are about alike. */
const LABEL_COLUMN_POINTS = 38;

/** 令和元年8月. */
function longMonthLabel(month: YearMonth): string {
  const era = eraYearOf({ ...month, day: 1 });
  const year = era ? `${era.name}${era.year === 1 ? "元" : era.year}` : String(month.year);
  return `${year}年${month.month}月`;
}

/** The columns of the sheet: of each block those of the label and the three figures', gaps between the blocks. */
interface BlockGrid {
  readonly widths: readonly number[];
  readonly labelColumns: number;
}

function gridOf({ columns, columnsOfPage, labelPoints, valuePoints, gapPoints }: FittedPage): BlockGrid {
  const sideBySide = columns.slice(0, columnsOfPage);
  const labelColumns = Math.max(1, Math.round(labelPoints / LABEL_COLUMN_POINTS));
  const label = Array.from({ length: labelColumns }, () => labelPoints / labelColumns);
  const block = [...label, ...valuePoints];
  return {
    widths: sideBySide.flatMap((_, index) => (index === 0 ? block : [gapPoints, ...block])),
    labelColumns,
  };
}

function cellsOfLine({ label, values }: MonthlyLine, labelColumns: number): readonly PlanCell[] {
  const rest = Array.from({ length: labelColumns - 1 }, () => BLANK_CELL);
  return [textCell(label), ...rest, ...values];
}

/** Neighbouring lines that look alike. */
function runsOf(lines: readonly MonthlyLine[], kind: MonthlyLine["kind"]): readonly [number, number][] {
  const runs: [number, number][] = [];
  lines.forEach((line, index) => {
    const run = runs.at(-1);
    if (line.kind !== kind) return;
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** What stands on one page, and in which row of the sheet it begins. */
interface PageOfLines {
  readonly top: number;
  readonly columns: readonly (readonly MonthlyLine[])[];
  readonly lines: number;
}

/** Below each page but the last stands a row that fills it. */
function pagesOf(page: FittedPage | undefined): readonly PageOfLines[] {
  const pages: PageOfLines[] = [];
  const { columns = [], columnsOfPage = 1 } = page ?? {};
  for (let at = 0; at < Math.max(1, columns.length); at += columnsOfPage) {
    const own = columns.slice(at, at + columnsOfPage);
    const before = pages.at(-1);
    pages.push({
      top: before ? before.top + before.lines + 1 : FIRST_LINE,
      columns: own,
      lines: Math.max(1, ...own.map(({ length }) => length)),
    });
  }
  return pages;
}

/** The heights of the lines of all pages, and of what fills those that another follows. */
function heightsOfPages(pages: readonly PageOfLines[], linePoints: number): readonly number[] {
  const head = HEAD_HEIGHTS.reduce((sum, points) => sum + points, 0);
  return pages.flatMap(({ lines }, index) => {
    const heights = Array.from({ length: lines }, () => linePoints);
    if (index === pages.length - 1) return heights;
    const used = lines * linePoints + (index === 0 ? head : 0);
    return [...heights, Math.max(PAGE_END_POINTS, MONTHLY_HEIGHT_POINTS - used - 2)];
  });
}

function labelMerge(row: number, left: number, labelColumns: number): SheetPlanMember {
  return { kind: "merge", range: { top: row, left, bottom: row, right: left + labelColumns - 1 } };
}

function blockMembers(
  lines: readonly MonthlyLine[],
  top: number,
  index: number,
  labelColumns: number,
): readonly SheetPlanMember[] {
  const columns = labelColumns + TEXTS.columns.length;
  const left = index * (columns + 1);
  const right = left + columns - 1;
  const firstValue = left + labelColumns;
  const all: CellRange = { top, left, bottom: top + lines.length - 1, right };
  const rangeOf = ([from, to]: readonly [number, number], firstColumn: number): CellRange => ({
    top: top + from,
    left: firstColumn,
    bottom: top + to,
    right,
  });
  return [
    {
      kind: "cells",
      at: { row: all.top, column: left },
      rows: lines.map((line) => cellsOfLine(line, labelColumns)),
    },
    ...(labelColumns === 1 ? [] : lines.map((_, line) => labelMerge(top + line, left, labelColumns))),
    { kind: "format", range: all, format: { border: "grid", horizontal: "left" } },
    {
      kind: "format",
      range: { ...all, left: firstValue },
      format: { horizontal: "right", numberFormat: "#,##0" },
    },
    ...runsOf(lines, "heading").flatMap((run): readonly SheetPlanMember[] => [
      { kind: "format", range: rangeOf(run, left), format: { bold: true, fill: HEADER_FILL } },
      { kind: "format", range: rangeOf(run, firstValue), format: { horizontal: "center", bold: false } },
    ]),
  ];
}

function balanceText({ balance }: MonthlyReport): string {
  if (!balance) return TEXTS.balanceUnknown;
  const [before = "", intakes = "", closed = "", end = ""] = [
    balance.before,
    balance.intakes,
    balance.closed,
    balance.end,
  ].map((value) => value.toLocaleString("en-US"));
  return TEXTS.balance(before, intakes, closed, end);
}

function headMembers(report: MonthlyReport, widths: readonly number[]): readonly SheetPlanMember[] {
  const line = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
  return [
    {
      kind: "cells",
      at: { row: 0, column: 0 },
      rows: [
        [textCell(TEXTS.title(longMonthLabel(report.month)))],
        [textCell(report.centreName)],
        [textCell(balanceText(report))],
      ],
    },
    { kind: "format", range: { ...line(0), bottom: 2 }, format: { fontPoints: HEAD_FONT_POINTS } },
    { kind: "format", range: line(0), format: { bold: true, fontPoints: TITLE_FONT_POINTS } },
    ...approvalBoxes(report.approvers, widths, { title: 0, last: LAST_STAMP_ROW }),
  ];
}

function noteMembers(row: number, withoutZeros: boolean): readonly SheetPlanMember[] {
  const note = withoutZeros ? `${TEXTS.notes.usual}${TEXTS.notes.withoutZeros}` : TEXTS.notes.usual;
  return [
    { kind: "cells", at: { row, column: 0 }, rows: [[textCell(note)]] },
    {
      kind: "format",
      range: { top: row, left: 0, bottom: row, right: 0 },
      format: { fontPoints: NOTE_FONT_POINTS },
    },
  ];
}

/** Beside the page: what the sheet held when it was made. */
function markMembers(
  month: YearMonth,
  column: number,
  members: readonly SheetPlanMember[],
): readonly SheetPlanMember[] {
  const at = { top: 1, left: column, bottom: 1, right: column };
  const words: SheetPlanMember = {
    kind: "cells",
    at: { row: 0, column },
    rows: [[textCell(TEXTS.mark)]],
  };
  return [
    words,
    {
      kind: "cells",
      at: { row: 1, column },
      rows: [[textCell(markOfPlan([...members, words]))]],
    },
    {
      kind: "format",
      range: { ...at, top: 0 },
      format: { fontPoints: NOTE_FONT_POINTS, fontColour: MARK_COLOUR, wrap: false },
    },
    { kind: "name", name: monthlyMarkName(month), range: at },
  ];
}

/** Of a page on which only the head stands. */
const GRID_WITHOUT_TABLES: BlockGrid = { widths: Array.from({ length: 12 }, () => 42), labelColumns: 1 };

/** 月報: one A4 page for a month, or as many as an office with very many items needs. `sheet`: its name as it stands. */
export function monthlySheetPlan(
  report: MonthlyReport,
  sheet: string = monthlySheetName(report.month),
): SheetPlan {
  const head = HEAD_HEIGHTS.reduce((sum, points) => sum + points, 0);
  // One point is kept free: programs round heights differently.
  const page = fitPage(report.tables, MONTHLY_HEIGHT_POINTS - head - NOTE_POINTS - 1);
  const pages = pagesOf(page);
  const { widths, labelColumns } = page ? gridOf(page) : GRID_WITHOUT_TABLES;
  const heights = heightsOfPages(pages, page?.linePoints ?? HEAD_FONT_POINTS * 2);
  const noteRow = FIRST_LINE + heights.length;
  const area: CellRange = { top: 0, left: 0, bottom: noteRow, right: widths.length - 1 };
  const fontPoints = page?.fontPoints ?? HEAD_FONT_POINTS;
  const title = TEXTS.title(longMonthLabel(report.month));
  const members: readonly SheetPlanMember[] = [
    ...columnWidths(widths),
    ...rowHeights(0, [...HEAD_HEIGHTS, ...heights, NOTE_POINTS]),
    {
      kind: "format",
      range: area,
      format: { fontName: REPORT_FONT, fontPoints, vertical: "center", wrap: false },
    },
    ...pages.flatMap(({ top, columns }) =>
      columns.flatMap((column, index) => blockMembers(column, top, index, labelColumns)),
    ),
    ...headMembers(report, widths),
    ...noteMembers(noteRow, page?.withoutZeros ?? false),
    { kind: "name", name: monthlyPageName(report.month), range: area },
    { kind: "print", setup: monthlyPrintSetup(area, pages.length, title) },
  ];
  return { name: sheet, members: [...members, ...markMembers(report.month, widths.length + 1, members)] };
}
