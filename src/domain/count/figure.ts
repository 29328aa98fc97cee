import type { CellPosition } from "../grid/cell-address";
import type { RecordRef } from "../records/kind-record";

/** A cell that holds a ready number: on 設定, or on a 月別集計表. */
export interface EnteredCell {
  readonly sheet: string;
  readonly cell: CellPosition;
}

/**
 * A number that can be re-counted: its value and the records behind it. Zero is counted and none
 * found; null is nothing to print.
 */
export interface Figure {
  readonly value: number | null;
  readonly records: readonly RecordRef[];
  /** Where ready numbers stand that it is made of, each once; absent where all of it is counted. */
  readonly entered?: readonly EnteredCell[];
  /** True in a published copy where a small count stood, or one that would give it away: prints ＊, and has no value. */
  readonly hidden?: true;
}

export const BLANK: Figure = { value: null, records: [] };
export const ZERO: Figure = { value: 0, records: [] };

/** A ready number of 設定; `cell`: undefined where it is not known where it stands. */
export function enteredFigure(
  value: number,
  sheet: string | undefined,
  cell: CellPosition | undefined,
): Figure {
  const entered = sheet !== undefined && cell ? [{ sheet, cell }] : [];
  return { value, records: [], ...(entered.length > 0 && { entered }) };
}

/** The sum of what is not blank; blank where all are. A record behind several parts stands once. */
export function sumFigures(figures: readonly Figure[]): Figure {
  const counted = figures.filter(({ value }) => value !== null);
  if (counted.length === 0) return BLANK;
  const entered = [...new Set(counted.flatMap((figure) => figure.entered ?? []))];
  return {
    value: counted.reduce((sum, { value }) => sum + (value ?? 0), 0),
    records: [...new Set(counted.flatMap(({ records }) => records))],
    ...(entered.length > 0 && { entered }),
  };
}
