import { HEADER_FILL } from "../header-fill";
import type { CellRange } from "../../domain/grid/cell-address";
import { RECORD_KINDS } from "../../domain/records/record-kinds";
import type { CellFormat } from "../cell-format";
import { PRINTABLE_POINTS, REPORT_FONT } from "../layout/page";
import { BLANK_CELL, textCell } from "../plan-cells";
import type { PrintSetup } from "../print-setup";
import type { SheetPlan, SheetPlanMember } from "../sheet-plan";
import { columnFormat, columnInput } from "./column-inputs";
import { recordColumns, type RecordColumn, type RecordSheetRequest } from "./record-columns";
import { recordSheetName, recordSheetTitle, recordTableName } from "./record-sheet-period";
import { RECORD_SHEET_TEXTS } from "./record-sheet-texts";

const TITLE_POINTS = 26;
const GROUP_POINTS = 18;
const HEADER_POINTS = 36;
const ROW_POINTS = 20;
/** A page is shrunk to its width a little before it is turned. */
const WIDEST_UPRIGHT = PRINTABLE_POINTS * 1.15;
/** Fewer pages in width would be unreadable. */
const POINTS_A_PAGE = 1200;
/** Pages tall are never what a list is shrunk to. */
const MOST_PAGES = 99;

/** Where the parts of a new sheet stand. */
interface Layout {
  readonly columns: readonly RecordColumn[];
  readonly groupRow: number | undefined;
  readonly headerRow: number;
  /** The rows that are ready to be filled in. */
  readonly body: CellRange;
}

function layOut(request: RecordSheetRequest, filled: number): Layout {
  const columns = recordColumns(request);
  const { rows } = RECORD_KINDS[request.kind].template;
  const groupRow = columns.some(({ group }) => group !== undefined) ? 1 : undefined;
  const headerRow = (groupRow ?? 0) + 1;
  const ready = Math.max(request.period.month ? rows.month : rows.year, filled);
  const body = { top: headerRow + 1, left: 0, bottom: headerRow + ready, right: columns.length - 1 };
  return { columns, groupRow, headerRow, body };
}

/** The runs of neighbours under one group. */
function groupRuns(
  columns: readonly RecordColumn[],
): readonly { readonly left: number; readonly right: number }[] {
  return columns.flatMap(({ group }, left) => {
    if (group === undefined || columns[left - 1]?.group === group) return [];
    const end = columns.findIndex((column, index) => index > left && column.group !== group);
    return [{ left, right: (end < 0 ? columns.length : end) - 1 }];
  });
}

function format(range: CellRange, cellFormat: CellFormat): SheetPlanMember {
  return { kind: "format", range, format: cellFormat };
}

function groupMembers({ columns, groupRow }: Layout): readonly SheetPlanMember[] {
  if (groupRow === undefined) return [];
  return groupRuns(columns).flatMap(({ left, right }): readonly SheetPlanMember[] => {
    const range = { top: groupRow, bottom: groupRow, left, right };
    const label = columns[left]?.group ?? "";
    return [
      { kind: "cells", at: { row: groupRow, column: left }, rows: [[textCell(label)]] },
      format(range, { bold: true, fill: HEADER_FILL, horizontal: "center", border: "grid" }),
      { kind: "merge", range },
    ];
  });
}

function columnMembers(
  { columns, body }: Layout,
  { period }: RecordSheetRequest,
): readonly SheetPlanMember[] {
  return columns.flatMap(({ header, input, points, choices }, column): readonly SheetPlanMember[] => {
    const range = { ...body, left: column, right: column };
    const validation = columnInput({ label: header, input, period, choices });
    return [
      { kind: "columnWidth", from: column, to: column, points },
      format(range, columnFormat(input)),
      ...(validation ? [{ kind: "validation", range, validation } as const] : []),
    ];
  });
}

/** A sheet of several pages in width shows on each of them whom a row is of. */
function printSetup({ columns, headerRow }: Layout, frozenColumns: number): PrintSetup {
  const width = columns.reduce((sum, { points }) => sum + points, 0);
  const pages = Math.ceil(width / POINTS_A_PAGE);
  return {
    orientation: width > WIDEST_UPRIGHT ? "landscape" : "portrait",
    fit: { wide: pages, tall: MOST_PAGES },
    margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.8, footer: 0.8 },
    centreHorizontally: true,
    footer: { centre: RECORD_SHEET_TEXTS.footer },
    firstPageNumber: 1,
    titleRows: { from: 0, to: headerRow },
    ...(pages > 1 && { titleColumns: { from: 0, to: frozenColumns - 1 } }),
  };
}

/** Texts that are there already, one a row, in the first column. */
function filledMembers({ body }: Layout, filled: readonly string[]): readonly SheetPlanMember[] {
  if (filled.length === 0) return [];
  return [{ kind: "cells", at: { row: body.top, column: 0 }, rows: filled.map((text) => [textCell(text)]) }];
}

/**
 * A new sheet for records of one kind, ready to be filled in: a title, headers that are read without a
 * question, an Excel table, lists to choose from, frozen headers, A4. `filled`: texts of the first column.
 */
export function recordSheetPlan(request: RecordSheetRequest, filled: readonly string[] = []): SheetPlan {
  const { kind, period } = request;
  const layout = layOut(request, filled.length);
  const { columns, headerRow, body } = layout;
  const { frozenColumns } = RECORD_KINDS[kind].template;
  const header = { ...body, top: headerRow, bottom: headerRow };
  const title = [textCell(recordSheetTitle(kind, period)), ...columns.slice(1).map(() => BLANK_CELL)];
  return {
    name: recordSheetName(kind, period),
    members: [
      format({ ...body, top: 0 }, { fontName: REPORT_FONT, fontPoints: 10, vertical: "center" }),
      { kind: "cells", at: { row: 0, column: 0 }, rows: [title] },
      format({ top: 0, bottom: 0, left: 0, right: 0 }, { bold: true, fontPoints: 13 }),
      { kind: "rowHeight", from: 0, to: 0, points: TITLE_POINTS },
      ...groupMembers(layout),
      ...(layout.groupRow === undefined
        ? []
        : [{ kind: "rowHeight", from: layout.groupRow, to: layout.groupRow, points: GROUP_POINTS } as const]),
      {
        kind: "cells",
        at: { row: headerRow, column: 0 },
        rows: [columns.map((column) => textCell(column.header))],
      },
      format(header, { bold: true, fill: HEADER_FILL, horizontal: "center", wrap: true }),
      { kind: "rowHeight", from: headerRow, to: headerRow, points: HEADER_POINTS },
      { kind: "rowHeight", from: body.top, to: body.bottom, points: ROW_POINTS },
      // Before the columns are made text: what is written as text into such a cell would show its apostrophe.
      ...filledMembers(layout, filled),
      ...columnMembers(layout, request),
      format({ ...body, top: headerRow }, { border: "grid" }),
      { kind: "table", name: recordTableName(kind, period), range: { ...body, top: headerRow } },
      { kind: "freeze", rows: headerRow + 1, columns: frozenColumns },
      { kind: "print", setup: printSetup(layout, frozenColumns) },
    ],
  };
}
