import type { CellFix, FixOutcome } from "../app/cell-fix";
import type { LastYearTaken } from "../app/last-year-offer";
import type { ImportOutcome } from "../app/import-book";
import type { SettingsSheetOutcome } from "../app/make-settings-sheet";
import type { CarriedListOutcome } from "../app/new-year";
import type { NewYearOutcome } from "../app/new-year-sheets";
import type { DraftsInserted } from "../app/drafts/draft-offers";
import type { ExchangeSettled } from "../app/ports";
import type { MonthlyReportMade } from "../app/make-monthly-report";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { YearMonth } from "../domain/calendar/calendar-date";
import type { CheckedMonth } from "./task";

/** What was written a moment ago. */
export type Done =
  | { readonly what: "reading-decided" }
  | { readonly what: "imported"; readonly outcome: ImportOutcome }
  | { readonly what: "import-taken-back" }
  | { readonly what: "changed-since-import" }
  | { readonly what: "carried-cases-listed"; readonly outcome: CarriedListOutcome }
  | { readonly what: "settings-made"; readonly outcome: SettingsSheetOutcome }
  | { readonly what: "new-year-made"; readonly outcome: NewYearOutcome }
  | { readonly what: "fixes-applied"; readonly outcome: FixOutcome; readonly checked: CheckedMonth }
  | { readonly what: "fixes-taken-back"; readonly fixes: readonly CellFix[] }
  | { readonly what: "changed-since-fixes" }
  | { readonly what: "settled"; readonly count: number }
  | { readonly what: "changed-since-check" }
  | { readonly what: "unsettled" }
  | { readonly what: "marked"; readonly marked: number }
  | { readonly what: "marks-removed" }
  | { readonly what: "findings-listed"; readonly sheet: string }
  | { readonly what: "month-closed"; readonly month: YearMonth; readonly fiscalYear: FiscalYear }
  | { readonly what: "monthly-report-made"; readonly month: YearMonth; readonly made: MonthlyReportMade }
  | { readonly what: "month-reopened"; readonly month: YearMonth }
  | { readonly what: "restatements-listed"; readonly sheet: string; readonly figures: number }
  | { readonly what: "sections-chosen"; readonly sheet: string }
  /** The page was left with changes that are not written. */
  | { readonly what: "sections-left" }
  | { readonly what: "last-year-taken"; readonly taken: LastYearTaken }
  | { readonly what: "year-kept"; readonly taken: LastYearTaken }
  | {
      readonly what: "drafts-inserted";
      readonly outcome: DraftsInserted;
      readonly count: number;
      readonly fiscalYear: FiscalYear;
    }
  | { readonly what: "drafts-taken-back" }
  /** A writing of the report that had been cut off, before now. */
  | { readonly what: "exchange-settled"; readonly settled: ExchangeSettled }
  | { readonly what: "changed-since-drafts" };

/** What is said where a writing that had been cut off was put back or finished; else what was said before. */
export function settledDone(
  settled: ExchangeSettled | undefined,
  before: Done | undefined,
): Done | undefined {
  return settled ? { what: "exchange-settled", settled } : before;
}

/** Whoever looks at what came of it still wants the way to take it back. */
function canBeTakenBack({ what }: Done): boolean {
  return what === "imported" || what === "fixes-applied" || what === "drafts-inserted";
}

/** What is still said once the user goes on to something else. */
export function lastingDone(done: Done | undefined): Done | undefined {
  return done && canBeTakenBack(done) ? done : undefined;
}

/** True where something else came of it than was asked for. */
export function isMishap(done: Done): boolean {
  switch (done.what) {
    case "changed-since-import":
    case "changed-since-fixes":
    case "changed-since-check":
    case "sections-left":
    case "changed-since-drafts":
      return true;
    case "fixes-applied":
      return done.outcome.applied.length === 0;
    default:
      return false;
  }
}
