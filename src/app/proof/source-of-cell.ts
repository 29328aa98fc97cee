import type { CellPosition } from "../../domain/grid/cell-address";
import type { SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { ReadRecord, RecordRef } from "../../domain/records/kind-record";
import type { PlacedCell } from "../../sheets/layout/placed-cell";
import { isInside } from "../filled-cells";
import { namesOfYear } from "../present-areas";
import type { Book } from "../read-book";
import { expectedOf } from "../recount";
import { balanceOf } from "./balance-of-figure";
import { positionKey } from "./compare-page";
import { originOf } from "./figure-origin";
import type { FedFigure, FigureSource } from "./figure-source";
import type { StandingFigure } from "./figures-behind";
import { enteredLine, recordLines } from "./record-line";

/** Tells what is behind a cell of a workbook. */
export type SourceFinder = (sheet: string, cell: CellPosition) => FigureSource;

function cellKey(sheet: string, at: CellPosition): string {
  return `${positionKey(at)} ${sheet}`;
}

function rowKey({ sheet, row }: Pick<RecordRef, "sheet" | "row">): string {
  return `${row} ${sheet}`;
}

/** The cell that a merged area shows. */
function shownCell(sheet: SheetSnapshot | undefined, at: CellPosition): CellPosition {
  const merged = sheet?.merges.find((range) => isInside(at, range));
  return merged ? { row: merged.top, column: merged.left } : at;
}

function valueOf(placed: PlacedCell): string | number {
  const { cell } = placed;
  return expectedOf(placed) ?? (cell.kind === "text" ? cell.text : "");
}

function sourceOfFigure(
  { dataset }: Book,
  figure: StandingFigure,
  figures: readonly StandingFigure[],
): FigureSource {
  const { name, section, title, placed } = figure;
  const balance = balanceOf(figure, figures, dataset);
  return {
    at: "figure",
    name,
    section,
    title,
    value: valueOf(placed),
    origin: originOf(placed, dataset.fiscalYear),
    records: recordLines(dataset, placed.records),
    entered: (placed.entered ?? []).map((each) => enteredLine(dataset, each)),
    ...(balance && { balance }),
  };
}

/** A copy that charts read is no figure of its own; 前年度末件数 stands nowhere else. */
function isPrinted({ name }: StandingFigure): boolean {
  return name.isForChart !== true || name.row.of === "opening";
}

function fedFigure({ placed, ...figure }: StandingFigure): FedFigure {
  return { ...figure, value: valueOf(placed) };
}

/** The printed figures under each of their keys. */
function byKeys(
  figures: readonly StandingFigure[],
  keysOf: (placed: PlacedCell) => readonly string[],
): ReadonlyMap<string, readonly StandingFigure[]> {
  const found = new Map<string, StandingFigure[]>();
  for (const figure of figures.filter(isPrinted)) {
    for (const key of new Set(keysOf(figure.placed))) {
      const others = found.get(key);
      if (others) others.push(figure);
      else found.set(key, [figure]);
    }
  }
  return found;
}

/** The first of what stands under each key. */
function firstOf<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [keyOf(each), each] as const).reverse());
}

/** What is behind cells: of a figure its records, of a record or a ready number the figures that it feeds. */
export function sourceFinder(book: Book, figures: readonly StandingFigure[]): SourceFinder {
  const { workbook, dataset } = book;
  const sheets = firstOf(workbook.sheets, ({ name }) => name);
  const sheetsOfReport = new Set(namesOfYear(workbook, dataset.fiscalYear).map(({ sheet }) => sheet));
  const byPlace = firstOf(figures, ({ sheet, cell }) => cellKey(sheet, cell));
  const byRow = byKeys(figures, ({ records }) => records.map(rowKey));
  const byEntered = byKeys(figures, ({ entered = [] }) =>
    entered.map(({ sheet, cell }) => cellKey(sheet, cell)),
  );
  const read: readonly ReadRecord[] = Object.values(dataset.records).flat();
  // Headers over sessions and rows of ready totals are behind figures, but no records.
  const behind = figures.flatMap(({ placed }) => placed.records);
  const refs = firstOf([...read.map(({ ref }) => ref), ...behind], rowKey);

  return (sheet, cell) => {
    const at = shownCell(sheets.get(sheet), cell);
    const figure = byPlace.get(cellKey(sheet, at));
    if (figure) return sourceOfFigure(book, figure, figures);
    const ofEntered = byEntered.get(cellKey(sheet, at));
    if (ofEntered) return { at: "entered", figures: ofEntered.map(fedFigure) };
    const key = rowKey({ sheet, row: cell.row });
    const ref = refs.get(key);
    if (!ref) return { at: sheetsOfReport.has(sheet) ? "words" : "nothing" };
    const fed = (byRow.get(key) ?? []).map(fedFigure);
    return ref.isTotal ? { at: "entered", figures: fed } : { at: "record", record: ref, figures: fed };
  };
}
