/**
 * How a column of a new sheet is filled in.
 * - `recordDate`: the date by which the record is counted. `date`: any other.
 * - `choice`: one code from a list. `marks`: one column a code, ○ where it holds.
 * - `quantities`: one column a code with numbers. `marksOrCounts`: the same, ○ for one. `sessions`: one column a session date.
 * - `number`: kept as text, as 受付番号. `count`: a whole number. `yen`: an amount. `period`: a day, or a first and
 *   a last one. `staff`: who dealt with it. `text`: anything.
 */
export type TemplateInput =
  | "recordDate"
  | "date"
  | "choice"
  | "marks"
  | "quantities"
  | "marksOrCounts"
  | "sessions"
  | "number"
  | "count"
  | "yen"
  | "period"
  | "staff"
  | "text";

/** One column, or one group of columns, of a new sheet: one that is read, by its name, or one for people only. */
export type TemplateColumn<C extends string = string> = {
  readonly input: TemplateInput;
  readonly points: number;
} & ({ readonly column: C } | { readonly label: string });

/** How a new sheet of a kind stands, columns left to right. */
export interface SheetTemplate<C extends string = string> {
  /** What its name begins with. */
  readonly name: string;
  readonly columns: readonly TemplateColumn<C>[];
  /** So many columns at the left stay in view. */
  readonly frozenColumns: number;
  /** Rows that are ready to be filled in; the Excel table grows by itself. */
  readonly rows: { readonly month: number; readonly year: number };
}

/** 備考, which every kind ends with. */
export const REMARKS = { label: "備考", input: "text", points: 140 } as const;

/** 担当. */
export const STAFF = { label: "担当", input: "staff", points: 60 } as const;
