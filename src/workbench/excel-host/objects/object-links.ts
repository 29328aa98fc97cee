import type { CellRange } from "../../../domain/grid/cell-address";
import type { BookSheet } from "../book/book-sheet";
import type { ExcelBook } from "../book/excel-book";
import type { HostChart } from "../book/host-chart";
import type { HostTable } from "../book/host-table";
import type { WireObject } from "../wire/object-type";

/** The workbook, and how one object of it leads to others; each class of objects has a file of its own. */
export interface ObjectLinks {
  readonly book: ExcelBook;
  worksheet(sheet: BookSheet): WireObject;
  range(sheet: BookSheet, cells: CellRange): WireObject;
  areas(sheet: BookSheet, areas: readonly CellRange[]): WireObject;
  format(sheet: BookSheet, cells: CellRange): WireObject;
  names(scope: BookSheet | undefined): WireObject;
  charts(sheet: BookSheet): WireObject;
  chart(sheet: BookSheet, chart: HostChart): WireObject;
  tables(scope: BookSheet | undefined): WireObject;
  table(sheet: BookSheet, table: HostTable): WireObject;
  validation(sheet: BookSheet, cells: CellRange): WireObject;
  conditionalFormats(sheet: BookSheet, areas: readonly CellRange[]): WireObject;
  pageLayout(sheet: BookSheet): WireObject;
  freezePanes(sheet: BookSheet): WireObject;
}

/** What stands behind a range, and behind all that belongs to a range. */
export interface RangeSelf {
  readonly links: ObjectLinks;
  readonly sheet: BookSheet;
  readonly cells: CellRange;
}

/** What stands behind a sheet and behind all that a sheet has one of. */
export interface SheetSelf {
  readonly links: ObjectLinks;
  readonly sheet: BookSheet;
}
