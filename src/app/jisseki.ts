import type { AbortSignalLike } from "./abort-signal";
import type { CalendarDate, YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { Rounding, SectionChoice } from "../domain/settings/office-settings";
import type { CellPosition } from "../domain/grid/cell-address";
import type { CasesToLookAt } from "./cases-to-look-at";
import type { CellFix, FixOutcome } from "./cell-fix";
import type { DraftOffers, DraftsInserted } from "./drafts/draft-offers";
import type { ImportOutcome } from "./import-book";
import type { MonthClosing } from "./month-closing";
import type { SettingsSheetOutcome } from "./make-settings-sheet";
import type { CarriedListOutcome, NewYearChoice, NewYearOffer } from "./new-year";
import type { NewYearOutcome, NewYearProgress } from "./new-year-sheets";
import type { ReadingDecision } from "./reading-decision";
import type { SheetsOverview } from "./sheets-overview";
import type { MonthCheck } from "./month-check";
import type { MonthlyReportMade } from "./make-monthly-report";
import type { LastYearOffer, LastYearRefusal, LastYearTaken } from "./last-year-offer";
import type { SelectedPlace } from "./ports";
import type { FigureSource } from "./proof/figure-source";
import type { ReportRecheck } from "./proof/report-recheck";
import type {
  PublicationChoice,
  PublicationOffer,
  PublishedFile,
  PublishedFiles,
} from "./publication/publication";
import type { Refusal } from "./refusal";
import type {
  ReportCancelled,
  ReportOffer,
  ReportOutcome,
  ReportPreview,
  ReportProgress,
} from "./report-outcome";
import type { YearOverview } from "./year-overview";

/** What the add-in does for its user; the task pane sees nothing else. Host failures throw HostError. */
export interface Jisseki {
  /**
   * Reads the workbook and shows the year at a glance. Without a year: the one that 設定 or the sheets name. `afresh`:
   * all of it is read, also what nobody told to have changed.
   */
  lookAtYear(request: {
    readonly fiscalYear?: FiscalYear;
    readonly afresh?: boolean;
  }): Promise<YearOverview | Refusal>;
  checkMonth(request: {
    readonly fiscalYear: FiscalYear;
    readonly month: YearMonth;
  }): Promise<MonthCheck | Refusal>;
  /** What building would do, before anything is written, and which sections the office may choose from. */
  previewReport(request: { readonly fiscalYear: FiscalYear }): Promise<ReportOffer | Refusal>;
  buildReport(
    request: {
      readonly fiscalYear: FiscalYear;
      readonly rounding?: Rounding;
      /** What the user was told would be done: where it no longer holds, nothing is written. */
      readonly announced?: ReportPreview;
    },
    onProgress: (progress: ReportProgress) => void,
    signal: AbortSignalLike,
  ): Promise<ReportOutcome | ReportCancelled | Refusal>;
  /** Writes 報告書の構成 on 設定, which is made where there is none. */
  chooseSections(request: {
    readonly fiscalYear: FiscalYear;
    readonly sections: readonly SectionChoice[];
  }): Promise<{ readonly sheet: string }>;
  /** What a file of last year, a report or a book of records, holds to take over; nothing is written. */
  lookAtLastYear(request: {
    readonly fiscalYear: FiscalYear;
    readonly file: Uint8Array;
    readonly book: string;
  }): Promise<LastYearOffer | LastYearRefusal>;
  /** Writes last year's totals and words on 設定. */
  takeOverLastYear(request: {
    readonly fiscalYear: FiscalYear;
    readonly offer: LastYearOffer;
  }): Promise<LastYearTaken>;
  /** 年度末: adds this year's totals, by month, to 過年度 on 設定. */
  keepYearTotals(request: { readonly fiscalYear: FiscalYear }): Promise<LastYearTaken | Refusal>;
  /** Reads the workbook and shows how each of its sheets is read; never refused. */
  lookAtSheets(request: { readonly fiscalYear?: FiscalYear }): Promise<SheetsOverview>;
  /** Writes on 読み方 what the user says of how sheets are read. */
  decideReading(decision: ReadingDecision): Promise<void>;
  /** Takes the record sheets of another .xlsx over; `book` is its file name. */
  importBook(request: {
    readonly file: Uint8Array;
    readonly book: string;
    readonly fiscalYear?: FiscalYear;
  }): Promise<ImportOutcome>;
  /** Removes again what an import brought, unless it was changed since. */
  takeBackImport(outcome: ImportOutcome): Promise<"taken-back" | "changed-since">;
  /** Makes the list of carried cases of the numbers that no intake has. */
  listCarriedCases(request: { readonly fiscalYear: FiscalYear }): Promise<CarriedListOutcome | Refusal>;
  /** Makes 設定 where there is none. */
  makeSettings(request: { readonly fiscalYear: FiscalYear }): Promise<SettingsSheetOutcome>;
  /** What making a year's record sheets would do. */
  previewNewYear(request: NewYearChoice): Promise<NewYearOffer>;
  makeNewYear(
    request: NewYearChoice,
    onProgress: (progress: NewYearProgress) => void,
    signal: AbortSignalLike,
  ): Promise<NewYearOutcome>;
  /** Puts corrections into their cells that the user has seen, and notes them on 点検の記録. */
  applyFixes(request: { readonly fixes: readonly CellFix[] }): Promise<FixOutcome>;
  /** Takes a step of corrections back, all or, where one of its cells was changed since, none. */
  takeBackFixes(outcome: FixOutcome): Promise<"taken-back" | "changed-since">;
  /** Settles warnings with a reason; refused where one is no longer there, or is an error. */
  settleFindings(request: {
    readonly fiscalYear: FiscalYear;
    readonly keys: readonly string[];
    readonly reason: string;
    readonly by: string;
  }): Promise<"settled" | "changed-since">;
  /** Takes the reason of a settled finding back. */
  unsettleFinding(request: { readonly fiscalYear: FiscalYear; readonly key: string }): Promise<void>;
  /** 確定. Refused while the month has errors. */
  closeMonth(request: {
    readonly fiscalYear: FiscalYear;
    readonly month: YearMonth;
    readonly by: string;
    readonly confirmedBy: string;
  }): Promise<MonthClosing | Refusal>;
  reopenMonth(request: {
    readonly fiscalYear: FiscalYear;
    readonly month: YearMonth;
    readonly reason: string;
    readonly by: string;
  }): Promise<"reopened" | Refusal>;
  /** Makes 月報 of a closed month, again in the place of the one that stands there. */
  makeMonthlyReport(request: {
    readonly fiscalYear: FiscalYear;
    readonly month: YearMonth;
  }): Promise<MonthlyReportMade | Refusal>;
  /** Shows the findings of a month, or of the year, on the sheets; earlier marks of ours go. */
  markSheets(request: {
    readonly fiscalYear: FiscalYear;
    readonly month?: YearMonth;
  }): Promise<{ readonly marked: number } | Refusal>;
  removeMarks(): Promise<void>;
  /** Makes 点検結果, the findings as a list to print. */
  listFindings(request: {
    readonly fiscalYear: FiscalYear;
    readonly month?: YearMonth;
  }): Promise<{ readonly sheet: string } | Refusal>;
  /** Makes 正誤表 of the figures that were restated after 確定. */
  listRestatements(request: {
    readonly fiscalYear: FiscalYear;
  }): Promise<{ readonly sheet: string; readonly figures: number } | Refusal>;
  /** 分析文の案: sentences about the year's figures, by section; nothing is written. */
  offerDrafts(request: { readonly fiscalYear: FiscalYear }): Promise<DraftOffers | Refusal>;
  /** Puts chosen sentences, by their ids, at the end of a section's ●分析 on the page that stands in the workbook. */
  insertDrafts(request: {
    readonly fiscalYear: FiscalYear;
    readonly section: string;
    readonly sentences: readonly string[];
  }): Promise<DraftsInserted | "changed-since" | Refusal>;
  /** Puts back what stood in ●分析 before. */
  takeBackDrafts(outcome: DraftsInserted): Promise<"taken-back" | "changed-since">;
  /** 気になるケース. */
  casesToLookAt(request: { readonly fiscalYear: FiscalYear }): Promise<CasesToLookAt | Refusal>;
  /** What would be published of the year's report, and what asks for a choice; nothing is written. */
  offerPublication(request: { readonly fiscalYear: FiscalYear }): Promise<PublicationOffer | Refusal>;
  /** Makes the 公表用ファイル and its figures as data. Nothing is written into the workbook. */
  publish(request: {
    readonly fiscalYear: FiscalYear;
    readonly choice: PublicationChoice;
  }): Promise<PublishedFiles | Refusal>;
  /**
   * Hands one file of a publication to the user, one a click. `opened`: as a new workbook, where no file can be kept;
   * Excel writes the user's name into it when it is saved. `unavailable`: this Excel has no way to hand it over.
   */
  handOver(request: {
    readonly files: PublishedFiles;
    readonly what: PublishedFile;
  }): Promise<"saved" | "opened" | "unavailable">;
  /** Calls back whenever the workbook has changed, until the answer is called. */
  watchChanges(onChange: () => void): Promise<() => void>;
  /** 再点検: compares the report as it stands with the records as they are; nothing is written. */
  recheckReport(request: { readonly fiscalYear: FiscalYear }): Promise<ReportRecheck | Refusal>;
  /** The records behind a cell of the report, or the figures that a cell of a record sheet feeds. */
  figuresBehind(request: {
    readonly fiscalYear: FiscalYear;
    readonly sheet: string;
    readonly cell: CellPosition;
  }): Promise<FigureSource | Refusal>;
  /** Calls back whenever the user selects another cell, until the answer is called. */
  watchSelection(onSelect: (place: SelectedPlace) => void): Promise<() => void>;
  /** Where the user stands in the workbook. */
  selectedCell(): Promise<{ readonly sheet: string; readonly cell: CellPosition }>;
  goTo(sheet: string, cell?: { readonly row: number; readonly column: number }): Promise<void>;
  today(): CalendarDate;
}
