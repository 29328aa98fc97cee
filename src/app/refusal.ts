import type { YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { ReportPreview } from "./report-outcome";

/** Why a workbook that could be read cannot be checked or reported; nothing has been written. */
export type Refusal =
  /** No sheet was recognised as records. */
  | { readonly refused: "no-record-sheet" }
  /** There are records, but nothing says of which fiscal year. */
  | { readonly refused: "year-unknown" }
  /** What would be written is no longer what the user was told. */
  | { readonly refused: "plan-changed"; readonly preview: ReportPreview }
  /** No sheet of any kind is kept for the month. */
  | { readonly refused: "no-sheet-in-month"; readonly month: YearMonth }
  /** There is a list of carried cases, or no number that would stand on it. */
  | { readonly refused: "no-carried-question" }
  /** The list of carried cases cannot be made: a sheet that is none of that year has its name. */
  | { readonly refused: "carried-name-taken"; readonly sheet: string }
  /** A month with errors (要修正) cannot be closed. */
  | { readonly refused: "month-has-errors"; readonly month: YearMonth; readonly errors: number }
  /** The month is not closed, or is already. */
  | { readonly refused: "month-not-closed" | "month-closed-already"; readonly month: YearMonth }
  /** There is nothing to put on 正誤表. */
  | { readonly refused: "nothing-restated" }
  /** A sheet that is not ours has the name of one that would be made. */
  | { readonly refused: "sheet-name-taken"; readonly sheet: string }
  /** No sheet of the year's report is in the workbook. */
  | { readonly refused: "no-report-of-year"; readonly fiscalYear: FiscalYear }
  /** The year's report that stands there is a copy to publish: it holds values only. */
  | { readonly refused: "published-copy" }
  /** Small counts cannot be hidden so that none can be worked out. */
  | { readonly refused: "small-counts-show" }
  /** The year has no record at all. */
  | { readonly refused: "no-record-in-year"; readonly fiscalYear: FiscalYear };

export function isRefusal(outcome: object): outcome is Refusal {
  return "refused" in outcome;
}
