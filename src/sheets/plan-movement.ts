import type { CellPosition, CellRange } from "../domain/grid/cell-address";

/** From a planned line on, how far a sheet's line stands from it. */
export interface LineShift {
  readonly from: number;
  readonly by: number;
}

/** Where the lines of a plan stand on a sheet in which users inserted or deleted some; ascending by `from`. */
export interface PlanMovement {
  readonly rows: readonly LineShift[];
  readonly columns: readonly LineShift[];
}

/** Where a planned row or column stands. */
export function movedLine(shifts: readonly LineShift[], line: number): number {
  return line + (shifts.findLast(({ from }) => from <= line)?.by ?? 0);
}

export function movedPosition({ rows, columns }: PlanMovement, at: CellPosition): CellPosition {
  return { row: movedLine(rows, at.row), column: movedLine(columns, at.column) };
}

/** From the first line of a planned range to its last, with what was inserted between. */
export function movedRange({ rows, columns }: PlanMovement, range: CellRange): CellRange {
  return {
    top: movedLine(rows, range.top),
    left: movedLine(columns, range.left),
    bottom: movedLine(rows, range.bottom),
    right: movedLine(columns, range.right),
  };
}

/** Lines that stay together. */
export interface LineRun {
  readonly from: number;
  readonly to: number;
}

/** A run of planned lines, cut where others were inserted or deleted. */
export function lineRuns(shifts: readonly LineShift[], from: number, to: number): readonly LineRun[] {
  const cuts = shifts.flatMap((shift) => (shift.from > from && shift.from <= to ? [shift.from] : []));
  const starts = [from, ...cuts];
  return starts.map((start, index) => ({ from: start, to: (starts[index + 1] ?? to + 1) - 1 }));
}

/** The parts of a planned range that stay together, as they are planned. */
export function rangeRuns({ rows, columns }: PlanMovement, range: CellRange): readonly CellRange[] {
  return lineRuns(rows, range.top, range.bottom).flatMap(({ from: top, to: bottom }) =>
    lineRuns(columns, range.left, range.right).map(({ from: left, to: right }) => ({
      top,
      left,
      bottom,
      right,
    })),
  );
}

/** Whether every line stays where it is planned. */
export function isStill({ rows, columns }: PlanMovement): boolean {
  return [...rows, ...columns].every(({ by }) => by === 0);
}
