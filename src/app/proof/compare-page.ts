import type { CellPosition, CellRange } from "../../domain/grid/cell-address";
import { cellText, isBlankCell } from "../../domain/grid/cell-value";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { readNumberText } from "../../domain/text/number-text";
import type { PlacedCell } from "../../sheets/layout/placed-cell";
import { shownByCell } from "../../sheets/plan-cells";
import type { PlanCell } from "../../sheets/sheet-plan";
import { isInside } from "../filled-cells";
import { agrees, textOfFound } from "../recount";
import { rangesOf, writtenCells, type ReportPage, type WrittenCell } from "../report-pages";
import type { PageAlignment } from "./align-page";
import {
  formulaShape,
  hasLostReference,
  mappedFormula,
  plainFormula,
  isSameButForName,
  referencesOf,
} from "./formula-references";
import type { RecheckWhat } from "./report-recheck";

/** What each cell of a page may hold besides what is planned: the same formula for other records. */
export type OtherFormulas = ReadonlyMap<string, readonly string[]>;

/** A cell that shows something else than it must. */
export interface WrongCell {
  readonly at: CellPosition;
  /** Absent: its formula is ours, only its result is another. */
  readonly what?: RecheckWhat;
  readonly placed: PlacedCell;
  readonly expected: string | number;
  readonly found: string;
  /** A number that stands as a text. */
  readonly isFoundAsText: boolean;
  /** The cells that its formula reads, on the sheet; with planned lines that are missing. */
  readonly reads: readonly CellRange[];
  readonly missingRows: readonly number[];
  readonly missingColumns: readonly number[];
}

export interface ComparedPage {
  readonly wrong: readonly WrongCell[];
  /** Cells of figures that were compared. */
  readonly compared: number;
}

export function positionKey({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}

/** The cells of a page that are ours, as they are written last: all but the staff's words. */
export function ourCells(page: ReportPage): readonly WrittenCell[] {
  const words = rangesOf(page, "words");
  const cells = new Map(writtenCells(page.laidOut.plan).map((written) => [positionKey(written.at), written]));
  return [...cells.values()].filter(({ at }) => !words.some((range) => isInside(at, range)));
}

function isSameText(text: string, found: CellSnapshot): boolean {
  return cellText(found.value).replaceAll("\r\n", "\n") === text.replaceAll("\r\n", "\n").trim();
}

export function isRowOf(row: number, { top, bottom }: CellRange): boolean {
  return top <= row && row <= bottom;
}

export function isColumnOf(column: number, { left, right }: CellRange): boolean {
  return left <= column && column <= right;
}

interface FoundFormula {
  readonly planned: string;
  readonly others: readonly string[];
  readonly found: string;
}

/** How a formula stands on its sheet. */
class FormulaPlaces {
  private readonly lost: readonly number[];

  constructor(private readonly alignment: PageAlignment) {
    this.lost = [...alignment.missing, ...alignment.moved];
  }

  private readonly placeOf = ({ row, column }: CellPosition): CellPosition | undefined => {
    const place = { row: this.alignment.rows.get(row), column: this.alignment.columns.get(column) };
    return place.row === undefined || place.column === undefined
      ? undefined
      : { row: place.row, column: place.column };
  };

  /** Planned rows that a formula reads and that are gone. */
  missingRows(formula: string): readonly number[] {
    const ranges = referencesOf(formula);
    return this.alignment.missing.filter((row) => ranges.some((range) => isRowOf(row, range)));
  }

  missingColumns(formula: string): readonly number[] {
    const ranges = referencesOf(formula);
    return this.alignment.missingColumns.filter((column) =>
      ranges.some((range) => isColumnOf(column, range)),
    );
  }

  /** Where lines that it reads were taken away or moved, the host has written the formula otherwise. */
  private isRewritten(formula: string): boolean {
    return referencesOf(formula).some(
      (range) =>
        this.lost.some((row) => isRowOf(row, range)) ||
        this.alignment.missingColumns.some((column) => isColumnOf(column, range)),
    );
  }

  /** A code's name stands in the formula itself where charts show it. */
  isOursInOtherWords(planned: string, found: string): boolean {
    return isSameButForName(mappedFormula(planned, this.placeOf), found);
  }

  isOurs({ planned, others, found }: FoundFormula): boolean {
    return [planned, ...others].some((formula) => {
      if (plainFormula(mappedFormula(formula, this.placeOf)) === plainFormula(found)) return true;
      return this.isRewritten(formula) && formulaShape(formula) === formulaShape(found);
    });
  }
}

interface CellToCompare {
  readonly cell: PlanCell;
  readonly found: CellSnapshot;
  readonly others: readonly string[];
  readonly formulas: FormulaPlaces;
}

/** How a cell is wrong; `result` where only its result is. */
function verdictOf({ cell, found, others, formulas }: CellToCompare): RecheckWhat | "result" | undefined {
  switch (cell.kind) {
    case "text":
      return isSameText(cell.text, found) ? undefined : "text";
    case "number":
      return agrees(cell.number, found.value) ? undefined : "value";
    case "blank":
      return isBlankCell(found.value) ? undefined : "value";
    case "formula": {
      if (found.formula === undefined) return "formula-lost";
      if (!formulas.isOurs({ planned: cell.formula, others, found: found.formula }))
        return formulas.isOursInOtherWords(cell.formula, found.formula) ? "text" : "formula-changed";
      return hasLostReference(found.formula) || !agrees(cell.result, found.value) ? "result" : undefined;
    }
  }
}

/** `7` or `39.7%` as a text, in the place of a number. */
function isNumberAsText(cell: PlanCell, { value }: CellSnapshot): boolean {
  return (
    typeof shownByCell(cell) === "number" &&
    typeof value === "string" &&
    readNumberText(value.replace(/[%％]\s*$/, "")) !== undefined
  );
}

/** Compares every cell of ours with what stands there; of a line that is gone, none. */
export function comparePage(
  page: ReportPage,
  sheet: SheetSnapshot,
  alignment: PageAlignment,
  others: OtherFormulas,
): ComparedPage {
  const figures = new Map(
    [...page.laidOut.sources, ...page.laidOut.figures].map((placed) => [positionKey(placed.at), placed]),
  );
  const formulas = new FormulaPlaces(alignment);
  const owned = page.laidOut.owned;
  const wrong: WrongCell[] = [];
  let compared = 0;
  for (const { at, cell } of ourCells(page)) {
    const row = alignment.rows.get(at.row);
    const column = alignment.columns.get(at.column);
    if (row === undefined || column === undefined) continue;
    // Around our tables staff may write what they like.
    if (cell.kind === "blank" && !owned.some((range) => isInside(at, range))) continue;
    const figure = figures.get(positionKey(at));
    if (figure && (cell.kind === "number" || cell.kind === "formula")) compared++;
    const found = cellAt(sheet, { row, column });
    const verdict = verdictOf({ cell, found, others: others.get(positionKey(at)) ?? [], formulas });
    // What a formula that is no figure says goes by the staff's words.
    if (verdict === undefined || (verdict === "result" && !figure)) continue;
    wrong.push({
      at: { row, column },
      ...(verdict !== "result" && { what: verdict }),
      placed: figure ?? { at, cell, records: [] },
      expected: shownByCell(cell),
      found: textOfFound(found.value),
      isFoundAsText: isNumberAsText(cell, found),
      reads: found.formula === undefined ? [] : referencesOf(found.formula),
      missingRows: cell.kind === "formula" ? formulas.missingRows(cell.formula) : [],
      missingColumns: cell.kind === "formula" ? formulas.missingColumns(cell.formula) : [],
    });
  }
  return { wrong, compared };
}
