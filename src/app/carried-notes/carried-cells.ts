import type { CellPosition } from "../../domain/grid/cell-address";
import { cellText } from "../../domain/grid/cell-value";
import type { SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { formulaCell, shownByCell } from "../../sheets/plan-cells";
import type { PlanCell } from "../../sheets/sheet-plan";
import { resultOfSimple } from "../../sheets/simple-formula";
import { standingValue } from "../../sheets/standing-cell";
import type { FilledCell } from "../filled-cells";
import type { WrittenCell } from "../report-pages";
import { cellsFoundAgain } from "./cell-found-again";
import { formulaNow } from "./formula-now";
import type { AreaPair } from "./lines-of-staff";

/** A cell of the staff's, and its place on the new sheet. */
export interface PlacedNote {
  readonly filled: FilledCell;
  readonly to: CellPosition;
}

interface SheetOfNotes {
  readonly sheet: SheetSnapshot;
  /** False for a file: what it holds is shown as it is. */
  readonly isCalculated: boolean;
  readonly written: readonly WrittenCell[];
  readonly tables: readonly AreaPair[];
}

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}

function operandOf(cell: PlanCell | undefined): number | string | null {
  return cell === undefined || cell.kind === "blank" ? null : shownByCell(cell);
}

/** The cells of the staff's as they are written: a formula stays one where what it names is found again, else what it showed. */
export function carriedCells(
  notes: readonly PlacedNote[],
  { sheet, isCalculated, written, tables }: SheetOfNotes,
): ReadonlyMap<PlacedNote, PlanCell> {
  const planned = new Map(written.map(({ at, cell }) => [keyOf(at), cell]));
  const ofTable = cellsFoundAgain(sheet, planned, tables);
  const noteFrom = new Map(notes.map((note) => [keyOf(note.filled.at), note]));
  const noteAt = new Map(notes.map((note) => [keyOf(note.to), note]));
  const placeOf = (at: CellPosition) => noteFrom.get(keyOf(at))?.to ?? ofTable(at);
  const carried = new Map<PlacedNote, PlanCell>();
  const cellOf = (note: PlacedNote): PlanCell => {
    const { cell } = note.filled;
    const done = carried.get(note);
    if (done) return done;
    // Formulas that name one another in a circle end here.
    carried.set(note, standingValue(cell));
    const now = cell.formula === undefined ? undefined : formulaNow(sheet, cell.formula, placeOf);
    const result = now === undefined ? undefined : resultOfSimple(now, operandAt);
    const shown = typeof cell.value === "number" ? cell.value : cellText(cell.value);
    if (now !== undefined && (result !== undefined || isCalculated))
      carried.set(note, formulaCell(now, result ?? shown));
    return carried.get(note) ?? standingValue(cell);
  };
  const operandAt = (at: CellPosition) => {
    const note = noteAt.get(keyOf(at));
    return operandOf(note ? cellOf(note) : planned.get(keyOf(at)));
  };
  for (const note of notes) cellOf(note);
  return carried;
}
