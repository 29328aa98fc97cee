import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { CellRange } from "../domain/grid/cell-address";

/** What may be typed into a cell. An empty cell is always allowed. */
export type AllowedInput =
  /** At most 255 characters together, none with a comma. */
  | { readonly of: "list"; readonly choices: readonly string[] }
  /** The texts of one column or row of cells: the list follows what stands there. */
  | { readonly of: "cells"; readonly sheet: string; readonly range: CellRange }
  | { readonly of: "date"; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly of: "wholeNumber"; readonly from: number; readonly to: number }
  /** Nothing is refused; only the prompt is shown. */
  | { readonly of: "anything" };

/** Excel cuts a title after 32 characters and a text after 255. */
export interface InputMessage {
  readonly title: string;
  readonly text: string;
}

/** Excel's data validation (入力規則) of a range. */
export interface InputValidation {
  readonly allowed: AllowedInput;
  /** Shown while the cell is selected. */
  readonly prompt?: InputMessage;
  /** Shown after an input that is not allowed. `stop` refuses it, `warning` asks whether it is kept; absent, it is kept. */
  readonly alert?: InputMessage & { readonly style: "stop" | "warning" };
}

const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** A message within Excel's limits. */
export function inputMessage(title: string, text: string): InputMessage {
  return { title: title.slice(0, LONGEST_TITLE), text: text.slice(0, LONGEST_TEXT) };
}
