import type { YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellPosition } from "../domain/grid/cell-address";
import type { CellFix, FixOutcome } from "../app/cell-fix";
import type { LastYearOffer } from "../app/last-year-offer";
import type { ReportPreview } from "../app/report-outcome";
import type { ImportOutcome } from "../app/import-book";
import type { NewYearChoice } from "../app/new-year";
import type { ReadingDecision } from "../app/reading-decision";
import type { SectionChoice } from "../domain/settings/office-settings";
import type { RecordKindId } from "../domain/records/record-kind-id";
import type { StandingReportTask } from "./report/standing-report-task";

/** What was checked, and is checked again once something is written. Without a month: the whole year. */
export interface CheckedMonth {
  readonly fiscalYear: FiscalYear;
  readonly month: YearMonth | undefined;
}

/** Work on what checking found. */
type FindingsTask =
  | { readonly do: "apply-fixes"; readonly fixes: readonly CellFix[]; readonly checked: CheckedMonth }
  | { readonly do: "take-back-fixes"; readonly outcome: FixOutcome; readonly checked: CheckedMonth }
  | {
      readonly do: "settle";
      readonly keys: readonly string[];
      readonly reason: string;
      readonly by: string;
      readonly checked: CheckedMonth;
    }
  | { readonly do: "unsettle"; readonly key: string; readonly checked: CheckedMonth }
  | { readonly do: "mark-sheets"; readonly checked: CheckedMonth }
  | { readonly do: "remove-marks" }
  | { readonly do: "list-findings"; readonly checked: CheckedMonth };

/** 確定, and what becomes of it. */
type ClosingTask =
  | {
      readonly do: "close-month";
      readonly fiscalYear: FiscalYear;
      readonly month: YearMonth;
      readonly by: string;
      readonly confirmedBy: string;
    }
  | {
      readonly do: "reopen-month";
      readonly fiscalYear: FiscalYear;
      readonly month: YearMonth;
      readonly reason: string;
      readonly by: string;
    }
  | { readonly do: "list-restatements"; readonly fiscalYear: FiscalYear }
  | { readonly do: "make-monthly-report"; readonly fiscalYear: FiscalYear; readonly month: YearMonth };

/** What the report is made of, and the report itself. */
type ReportTask =
  | { readonly do: "preview"; readonly fiscalYear: FiscalYear }
  /** `announced`: what the page says would be written. */
  | { readonly do: "build"; readonly fiscalYear: FiscalYear; readonly announced: ReportPreview }
  | {
      readonly do: "choose-sections";
      readonly fiscalYear: FiscalYear;
      readonly sections: readonly SectionChoice[];
    }
  | {
      readonly do: "look-at-last-year";
      readonly fiscalYear: FiscalYear;
      readonly file: Uint8Array;
      readonly book: string;
    }
  | { readonly do: "take-over-last-year"; readonly fiscalYear: FiscalYear; readonly offer: LastYearOffer }
  | { readonly do: "keep-year-totals"; readonly fiscalYear: FiscalYear };

/** What the pane waits for; one at a time. `kind`: show the findings of that kind first. */
export type Task =
  /** `afresh`: nothing that was read before is relied on. */
  | { readonly do: "look"; readonly fiscalYear: FiscalYear | undefined; readonly afresh?: true }
  | {
      readonly do: "check";
      readonly fiscalYear: FiscalYear;
      readonly month: YearMonth;
      readonly kind: RecordKindId | undefined;
    }
  /** 今月を点検: the month is found out by looking. */
  | { readonly do: "check-this-month"; readonly fiscalYear: FiscalYear | undefined }
  | { readonly do: "look-at-cases"; readonly fiscalYear: FiscalYear }
  | FindingsTask
  | ClosingTask
  | ReportTask
  | StandingReportTask
  /** How every sheet is read; without a year: the one that the workbook names. */
  | { readonly do: "look-at-sheets"; readonly fiscalYear: FiscalYear | undefined }
  | {
      readonly do: "decide-reading";
      readonly decision: ReadingDecision;
      readonly fiscalYear: FiscalYear | undefined;
    }
  | {
      readonly do: "import-book";
      readonly file: Uint8Array;
      readonly book: string;
      readonly fiscalYear: FiscalYear | undefined;
    }
  | {
      readonly do: "take-back-import";
      readonly outcome: ImportOutcome;
      readonly fiscalYear: FiscalYear | undefined;
    }
  | { readonly do: "list-carried-cases"; readonly fiscalYear: FiscalYear }
  | { readonly do: "make-settings"; readonly fiscalYear: FiscalYear }
  | { readonly do: "offer-new-year"; readonly choice: NewYearChoice }
  /** `fiscalYear`: the year that the pane shows, and goes on to show. */
  | {
      readonly do: "make-new-year";
      readonly choice: NewYearChoice;
      readonly fiscalYear: FiscalYear | undefined;
    };

/** Tasks that write, and end between two sheets where they are stopped. */
export function isWriting({ do: what }: Task): boolean {
  return what === "build" || what === "make-new-year" || isShortWriting(what);
}

/**
 * Tasks that write in one go: they are waited for. So is looking at another book, whose sheets stand beside this one's
 * until they are read.
 */
export function isShortWriting(what: Task["do"]): boolean {
  switch (what) {
    case "decide-reading":
    case "import-book":
    case "take-back-import":
    case "list-carried-cases":
    case "make-settings":
    case "apply-fixes":
    case "take-back-fixes":
    case "settle":
    case "unsettle":
    case "mark-sheets":
    case "remove-marks":
    case "list-findings":
    case "close-month":
    case "reopen-month":
    case "list-restatements":
    case "choose-sections":
    case "look-at-last-year":
    case "take-over-last-year":
    case "keep-year-totals":
    case "make-monthly-report":
    case "insert-drafts":
    case "take-back-drafts":
    case "hand-over":
      return true;
    default:
      return false;
  }
}

/** A jump into the workbook; the whole sheet where no cell is given. */
export interface Jump {
  readonly sheet: string;
  readonly cell: CellPosition | undefined;
}
