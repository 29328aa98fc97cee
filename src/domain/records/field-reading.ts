import type { CellPosition } from "../grid/cell-address";

/**
 * How a value was read otherwise than it stands.
 * - `era-slip`: R1.4.10 → H31.4.10. `year-inferred`: 5/13 → R1.5.13.
 * - `number-in-text`: ３個 → 3. `code-spelling`: 電話･ﾒｰﾙ → 電話・メール. `band-of-age`: 45 → 40代.
 * - `ditto`: 〃 → what stands above. `merged-down`: a cell merged over several rows.
 * - `case-number-form`: No.12 → 12; 1 → 001, where no other case can be meant.
 * - `late-or-early`: 遅, 早 → 出席.
 */
export type SpecialHow =
  | "era-slip"
  | "year-inferred"
  | "number-in-text"
  | "code-spelling"
  | "band-of-age"
  | "ditto"
  | "merged-down"
  | "case-number-form"
  | "late-or-early";

/** A value that was read otherwise than it stands: `R1.4.10 → H31.4.10`, `３個 → 3`. Never a name. */
export interface SpecialReading {
  readonly how: SpecialHow;
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
