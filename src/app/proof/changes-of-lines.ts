import type { CellPosition } from "../../domain/grid/cell-address";
import { cellText } from "../../domain/grid/cell-value";
import { cellAt, usedRange, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { ReportPage } from "../report-pages";
import type { PageAlignment } from "./align-page";
import { ourCells } from "./compare-page";
import type { LineChange } from "./follow-causes";
import type { SortedRow } from "./sorted-tables";

/** What a row says first: its label. */
function labelOfFound(sheet: SheetSnapshot, row: number): string {
  const used = usedRange(sheet);
  if (!used) return "";
  for (let column = used.left; column <= used.right; column++) {
    const text = cellText(cellAt(sheet, { row, column }).value);
    if (text !== "") return text;
  }
  return "";
}

function labelOfPlanned(page: ReportPage, row: number): string {
  const texts = ourCells(page).flatMap(({ at, cell }) =>
    at.row === row && cell.kind === "text" && cell.text !== ""
      ? [{ column: at.column, text: cell.text }]
      : [],
  );
  return texts.sort((a, b) => a.column - b.column)[0]?.text ?? "";
}

/** What a column says first: the words above its figures. */
function wordsOfFoundColumn(sheet: SheetSnapshot, column: number): string {
  const used = usedRange(sheet);
  if (!used) return "";
  for (let row = used.top; row <= used.bottom; row++) {
    const text = cellText(cellAt(sheet, { row, column }).value);
    if (text !== "") return text;
  }
  return "";
}

function labelOfPlannedColumn({ laidOut }: ReportPage, column: number): string {
  const figure = laidOut.figures.find(({ at, figure: name }) => at.column === column && name?.column);
  return figure?.figure?.column?.label ?? "";
}

/** Where a line would stand that is not there: behind the nearest before it that is. */
function placeOfMissing(lines: ReadonlyMap<number, number>, line: number): number {
  for (let before = line - 1; before >= 0; before--) {
    const place = lines.get(before);
    if (place !== undefined) return place + 1;
  }
  return line;
}

/** What was done to the rows of a page whose tables were not sorted. */
export function rowChanges(
  page: ReportPage,
  sheet: SheetSnapshot,
  alignment: PageAlignment,
): readonly LineChange[] {
  const at = (row: number): CellPosition => ({ row, column: 0 });
  return [
    ...alignment.moved.map((row): LineChange => {
      const label = labelOfPlanned(page, row);
      return { what: "row-moved", at: at(alignment.rows.get(row) ?? row), expected: label, found: label };
    }),
    ...alignment.extra.map((row): LineChange => {
      return { what: "row-extra", at: at(row), expected: "", found: labelOfFound(sheet, row) };
    }),
    ...alignment.missing.map((row): LineChange => {
      const expected = labelOfPlanned(page, row);
      const place = placeOfMissing(alignment.rows, row);
      return { what: "row-missing", at: at(place), planned: row, expected, found: "" };
    }),
  ];
}

export function columnChanges(
  page: ReportPage,
  sheet: SheetSnapshot,
  { columns, extraColumns, missingColumns }: PageAlignment,
): readonly LineChange[] {
  const at = (column: number): CellPosition => ({ row: 0, column });
  return [
    ...extraColumns.map((column): LineChange => {
      return { what: "column-extra", at: at(column), expected: "", found: wordsOfFoundColumn(sheet, column) };
    }),
    ...missingColumns.map((column): LineChange => {
      const expected = labelOfPlannedColumn(page, column);
      const place = placeOfMissing(columns, column);
      return { what: "column-missing", at: at(place), planned: column, expected, found: "" };
    }),
  ];
}

/** The rows of tables that were sorted, each as one that moved. */
export function sortedChanges(sorted: readonly SortedRow[]): readonly LineChange[] {
  return sorted.map(({ planned, found, table, label }) => ({
    what: "row-moved",
    at: { row: found, column: table.left },
    planned,
    expected: label,
    found: label,
  }));
}
