import type { CellPosition } from "../grid/cell-address";

/** A value that was read otherwise than it stands: `R1.4.10 → H31.4.10`, `３個 → 3`. */
export interface SpecialReading {
  readonly how: "era-slip" | "number-in-text";
  readonly before: string;
  readonly after: string;
}

/** What one field of a record holds; a blank is never a value, and an unreadable text never a blank. */
export type FieldReading<T> =
  | {
      readonly state: "read";
      readonly value: T;
      readonly cell: CellPosition;
      readonly special?: SpecialReading;
    }
  | { readonly state: "blank"; readonly cell: CellPosition }
  /** `text` as it stands in the cell; never shown where the field is a person's name. */
  | { readonly state: "unreadable"; readonly cell: CellPosition; readonly text: string }
  /** The sheet has no such column. */
  | { readonly state: "absent" };

export type ReadField<T> = Extract<FieldReading<T>, { state: "read" }>;

/** The value, or undefined where there is none that can be used. */
export function valueOf<T>(reading: FieldReading<T>): T | undefined {
  return reading.state === "read" ? reading.value : undefined;
}
