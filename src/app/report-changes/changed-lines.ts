import type { CellRange } from "../../domain/grid/cell-address";
import { cellText } from "../../domain/grid/cell-value";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { isInside } from "../filled-cells";
import type { PageAlignment } from "../proof/align-page";
import { textOfFound } from "../recount";
import { rangesOf, type WrittenCell } from "../report-pages";
import { headingRows, printedAreas, printedCells, type PageOnSheet } from "./page-on-sheet";
import type { TextChange } from "./report-change";

export interface TitledPage extends PageOnSheet {
  readonly title: string;
}

/** Between what stands in a row. */
const BETWEEN = "、";

function linesOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function textOfPlanned({ cell }: WrittenCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text.trim();
    case "number":
      return String(cell.number);
    case "formula":
      return String(cell.result);
    case "blank":
      return "";
  }
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(BETWEEN);
}

function plannedRow(cells: readonly WrittenCell[], row: number): string {
  const inRow = cells.filter(({ at }) => at.row === row).sort((a, b) => a.at.column - b.at.column);
  return joined(inRow.map(textOfPlanned));
}

function foundRow(sheet: SheetSnapshot, { left, right }: CellRange, row: number): string {
  return joined(linesOf(left, right).map((column) => textOfFound(cellAt(sheet, { row, column }).value)));
}

/** Rows of ours on a sheet that is no longer printed. */
export function rowsThatGo(
  sheet: SheetSnapshot,
  areas: readonly CellRange[],
  stays: (row: number) => boolean,
): readonly { readonly row: number; readonly text: string }[] {
  const gone = new Map<number, string>();
  for (const area of areas) {
    for (const row of linesOf(area.top, area.bottom)) {
      const text = stays(row) || gone.has(row) ? "" : foundRow(sheet, area, row);
      if (text !== "") gone.set(row, text);
    }
  }
  return [...gone].map(([row, text]) => ({ row, text }));
}

/** Rows that come, and rows that go. */
export function changedRows(
  workbook: WorkbookSnapshot,
  standing: TitledPage,
  { rows }: PageAlignment,
): readonly TextChange[] {
  const { page, title, sheet, isInPlace } = standing;
  const place = { section: page.laidOut.section, title, sheet: sheet.name, what: "row" } as const;
  const cells = printedCells(page);
  const headings = headingRows(page);
  const own = rangesOf(page, "table", "other");
  const planned = [...new Set(cells.map(({ at }) => at.row))].filter(
    (row) => !headings.has(row) && own.some(({ top, bottom }) => top <= row && row <= bottom),
  );
  const come = planned
    .filter((row) => !rows.has(row))
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const after = plannedRow(cells, row);
      return after === "" ? [] : [{ ...place, cell: { row, column: 0 }, before: "", after }];
    });
  if (isInPlace) return come;
  // Where nothing of ours will stand, a row is not taken by the empty one that is planned there.
  const { owned } = page.laidOut;
  const taken = new Set(
    cells.flatMap(({ at, cell }) =>
      cell.kind !== "blank" || owned.some((range) => isInside(at, range)) ? (rows.get(at.row) ?? []) : [],
    ),
  );
  const go = rowsThatGo(sheet, printedAreas(workbook, standing), (row) => taken.has(row));
  return [
    ...go.map(({ row, text }) => ({ ...place, cell: { row, column: 0 }, before: text, after: "" })),
    ...come,
  ];
}

/** What stands at the head of a column: its texts, until figures begin. */
function headOf(texts: readonly (string | number)[]): string {
  const filled = texts.filter((text) => text !== "");
  const end = filled.findIndex((text) => typeof text === "number");
  return joined((end < 0 ? filled : filled.slice(0, end)).map(String));
}

/** Columns of the page that come, and those of its sheet that go. */
export function changedColumns(
  workbook: WorkbookSnapshot,
  standing: TitledPage,
  { columns }: PageAlignment,
): readonly TextChange[] {
  const { page, title, sheet, isInPlace } = standing;
  if (isInPlace) return [];
  const place = { section: page.laidOut.section, title, sheet: sheet.name, what: "column" } as const;
  const cells = printedCells(page);
  const planned = [...new Set(cells.map(({ at }) => at.column))].sort((a, b) => a - b);
  const come = planned.flatMap((column) => {
    if (columns.has(column)) return [];
    const down = cells.filter(({ at }) => at.column === column).sort((a, b) => a.at.row - b.at.row);
    const after = headOf(
      down.map((written) =>
        written.cell.kind === "text" ? textOfPlanned(written) : written.cell.kind === "blank" ? "" : 0,
      ),
    );
    const row = down.find(({ cell }) => cell.kind === "text")?.at.row ?? 0;
    return after === "" ? [] : [{ ...place, cell: { row, column }, before: "", after }];
  });
  const taken = new Set(columns.values());
  const go = new Map<number, TextChange>();
  for (const { top, bottom, left, right } of printedAreas(workbook, standing)) {
    for (const column of linesOf(left, right)) {
      if (taken.has(column) || go.has(column)) continue;
      const before = headOf(
        linesOf(top, bottom).map((row) => {
          const { value } = cellAt(sheet, { row, column });
          return typeof value === "number" ? value : cellText(value);
        }),
      );
      if (before !== "") go.set(column, { ...place, cell: { row: top, column }, before, after: "" });
    }
  }
  return [...go.values(), ...come];
}
