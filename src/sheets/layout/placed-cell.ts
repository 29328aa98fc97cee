import type { CellPosition } from "../../domain/grid/cell-address";
import type { EnteredCell, Figure } from "../../domain/count/figure";
import type { RecordRef } from "../../domain/records/kind-record";
import type { FigureName } from "../../domain/report/figure-name";
import type { PlanCell } from "../sheet-plan";

/** A cell to write, with the records behind what it shows. */
export interface PlacedCell {
  readonly at: CellPosition;
  readonly cell: PlanCell;
  readonly records: readonly RecordRef[];
  /** Where the ready numbers stand that it is made of. */
  readonly entered?: readonly EnteredCell[];
  /** Which figure it shows; absent for labels and words. */
  readonly figure?: FigureName;
}

export function placed(
  row: number,
  column: number,
  cell: PlanCell,
  records: readonly RecordRef[] = [],
  figure?: FigureName,
): PlacedCell {
  return { at: { row, column }, cell, records, ...(figure && { figure }) };
}

/** A figure's cell, with all that the figure is made of. */
export function placedFigure(
  row: number,
  column: number,
  cell: PlanCell,
  figure: Pick<Figure, "records" | "entered"> | undefined,
  name: FigureName,
): PlacedCell {
  const { records = [], entered } = figure ?? {};
  return { ...placed(row, column, cell, records, name), ...(entered && { entered }) };
}
