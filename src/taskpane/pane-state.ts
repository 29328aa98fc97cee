import type { YearMonth } from "../domain/calendar/calendar-date";
import type { RecordKindId } from "../domain/records/record-kind-id";
import type { HostErrorCode } from "../app/host-error";
import type { MonthCheck } from "../app/month-check";
import type { DraftOffers } from "../app/drafts/draft-offers";
import type { PublishedFile, PublishedFiles } from "../app/publication/publication";
import type { ExchangeSettled, SelectedPlace } from "../app/ports";
import type { FigureSource } from "../app/proof/figure-source";
import type { Refusal } from "../app/refusal";
import type { ReportCancelled, ReportOutcome, ReportPreview, ReportProgress } from "../app/report-outcome";
import type { YearOverview } from "../app/year-overview";
import type { CasesToLookAt } from "../app/cases-to-look-at";
import type { NewYearChoice, NewYearOffer } from "../app/new-year";
import type { NewYearProgress } from "../app/new-year-sheets";
import type { SectionOffers } from "../app/section-offer";
import type { SheetsOverview } from "../app/sheets-overview";
import type { Done } from "./done";
import type { FindingsView, OpenFindings } from "./findings/open-findings";
import {
  REPORT_FIRST_PAGE,
  type FoundLastYear,
  type HandedOver,
  type LoadedReportPage,
  type ReportInnerPage,
} from "./report/report-inner-page";
import type { ReportFocus } from "./report/report-focus";
import type { SectionsDraft } from "./report/sections-draft";
import type { Jump, Task } from "./task";

export type PlaceId = "check" | "report" | "sheets" | "settings";

/** What stands on シート: every sheet, one of them, how all are read, or the sheets of a year that are to be made. */
export type SheetsPage =
  | { readonly at: "list" }
  | { readonly at: "readings" }
  | { readonly at: "sheet"; readonly sheet: string }
  | {
      readonly at: "new-year";
      readonly choice: NewYearChoice;
      /** Undefined until what would be made is known. */
      readonly offer: NewYearOffer | undefined;
    };

/** Why something could not be done, and what to try again. */
export interface Trouble {
  readonly cause: HostErrorCode | Refusal;
  /** Undefined where there is nothing but the user's own action to try again. */
  readonly retry: { readonly task: Task } | { readonly jump: Jump } | undefined;
  /**
   * What became of what was being written: nothing had been, the sheets written until then are still there, or all is as
   * it was before.
   */
  readonly written: "nothing" | "half" | "put-back";
}

/** A form that stands open within a page; one at a time. */
export type OpenForm =
  /** `at`: the finding, or the rule, below which it stands. */
  | { readonly form: "settle"; readonly at: string; readonly keys: readonly string[] }
  | { readonly form: "close-month" }
  | { readonly form: "reopen-month" };

export interface PaneState {
  readonly place: PlaceId;
  /** True where the page was opened from within a page: its heading then takes the focus. */
  readonly arrived: boolean;
  readonly overview: YearOverview | undefined;
  /** True where something was written since the overview was read. */
  readonly stale: boolean;
  readonly sheets: SheetsOverview | undefined;
  /** True where the workbook may have changed since its sheets were looked at. */
  readonly sheetsStale: boolean;
  readonly sheetsPage: SheetsPage;
  readonly done: Done | undefined;
  /** The month to check, once one was chosen; until then the overview's. */
  readonly month: YearMonth | undefined;
  readonly findings: OpenFindings | undefined;
  /** The last check that was shown, also once its page was left. */
  readonly lastCheck: MonthCheck | undefined;
  /** 気になるケース as they were looked at last. */
  readonly cases: CasesToLookAt | undefined;
  readonly casesOpen: boolean;
  readonly form: OpenForm | undefined;
  /** Who settled or closed last: most likely the one who does it next. Kept nowhere else. */
  readonly staffName: string;
  /** How many changes of the workbook what is shown does not know of. */
  readonly edits: number;
  /** What building would do, as the page says it. */
  readonly preview: ReportPreview | undefined;
  readonly built: ReportOutcome | ReportCancelled | undefined;
  /** True where the workbook is no longer what it was when the report was counted again. */
  readonly changedSinceBuilt: boolean;
  readonly reportPage: ReportInnerPage;
  /** Undefined: its heading, where the page was opened from within a page. */
  readonly reportFocus: ReportFocus | undefined;
  /** The report's sections as they stand on 設定. */
  readonly sectionOffers: SectionOffers | undefined;
  /** What was chosen and is not written yet; it stays wherever the user goes, until it is written or dropped. */
  readonly sectionsDraft: SectionsDraft | undefined;
  /** What the pane waits for; whoever performs it hands this very object back with the result. */
  readonly running: Task | undefined;
  readonly progress: TaskProgress | undefined;
  readonly stopping: boolean;
  readonly trouble: Trouble | undefined;
}

/** How far writing has come: the report by its sections, a year's sheets by their names. */
export type TaskProgress = ReportProgress | NewYearProgress;

/** What a task came to. */
export type TaskResult =
  | { readonly type: "looked"; readonly overview: YearOverview }
  | { readonly type: "checked"; readonly check: MonthCheck; readonly kind: RecordKindId | undefined }
  | { readonly type: "cases-looked-at"; readonly cases: CasesToLookAt }
  /** `check`: undefined where it could not be checked again after what was done. */
  | { readonly type: "done-and-checked"; readonly done: Done; readonly check: MonthCheck | undefined }
  /** Something was written that no finding comes from. */
  | { readonly type: "noted"; readonly done: Done }
  | {
      readonly type: "previewed";
      readonly preview: ReportPreview;
      readonly sections: SectionOffers;
      readonly settled?: ExchangeSettled;
    }
  | { readonly type: "built"; readonly built: ReportOutcome | ReportCancelled }
  | { readonly type: "last-year-looked-at"; readonly found: FoundLastYear }
  /** What a page that stands open has been waiting for. */
  | { readonly type: "report-page-found"; readonly page: LoadedReportPage }
  /** `offers`: undefined where they could not be told after what was done. */
  | { readonly type: "drafts-written"; readonly done: Done; readonly offers: DraftOffers | undefined }
  | {
      readonly type: "file-handed-over";
      readonly files: PublishedFiles;
      readonly what: PublishedFile;
      readonly how: HandedOver;
    }
  | { readonly type: "sheets-looked-at"; readonly sheets: SheetsOverview }
  /** `sheets`: undefined where they could not be looked at after what was done. */
  | { readonly type: "done"; readonly done: Done; readonly sheets: SheetsOverview | undefined }
  | { readonly type: "new-year-offered"; readonly choice: NewYearChoice; readonly offer: NewYearOffer }
  | { readonly type: "failed"; readonly cause: HostErrorCode | Refusal };

export type PaneEvent =
  | { readonly type: "place-chosen"; readonly place: PlaceId }
  | { readonly type: "check-page-asked" }
  | { readonly type: "month-chosen"; readonly month: YearMonth }
  | { readonly type: "task-asked"; readonly task: Task }
  | { readonly type: "task-progressed"; readonly task: Task; readonly progress: TaskProgress }
  | { readonly type: "stop-asked" }
  | { readonly type: "task-ended"; readonly task: Task; readonly result: TaskResult }
  | { readonly type: "jump-asked" }
  | { readonly type: "jump-failed"; readonly jump: Jump; readonly code: HostErrorCode }
  /** Something that no task does failed: telling where the user stands, reading a file from the disk. */
  | { readonly type: "action-failed"; readonly code: HostErrorCode }
  | { readonly type: "trouble-closed" }
  | { readonly type: "findings-left" }
  | { readonly type: "sheets-page-asked"; readonly page: SheetsPage }
  | { readonly type: "report-page-asked"; readonly page: ReportInnerPage }
  | { readonly type: "sections-drafted"; readonly draft: SectionsDraft }
  | { readonly type: "sections-draft-dropped" }
  /** The user has selected a cell, and this is behind it. */
  | { readonly type: "selection-followed"; readonly place: SelectedPlace; readonly source: FigureSource }
  | { readonly type: "done-closed" }
  | { readonly type: "findings-view-chosen"; readonly view: Partial<FindingsView> }
  | { readonly type: "fixes-page-asked" }
  | { readonly type: "fixes-page-left" }
  | { readonly type: "cases-left" }
  | { readonly type: "form-asked"; readonly form: OpenForm | undefined }
  | { readonly type: "workbook-changed" }
  | FollowedEvent;

/**
 * What is shown was read again by itself. `instead`: what was shown then; where it no longer is, nothing changes.
 * `edits`: how many changes the reading saw.
 */
export type FollowedEvent =
  | {
      readonly type: "check-followed";
      readonly instead: MonthCheck;
      readonly check: MonthCheck;
      readonly edits: number;
    }
  | {
      readonly type: "look-followed";
      readonly instead: YearOverview;
      readonly overview: YearOverview;
      readonly edits: number;
    };

/** The pane as it opens: it reads the workbook at once. */
export const FIRST_STATE: PaneState = {
  place: "check",
  arrived: false,
  overview: undefined,
  stale: false,
  sheets: undefined,
  sheetsStale: false,
  sheetsPage: { at: "list" },
  done: undefined,
  month: undefined,
  findings: undefined,
  lastCheck: undefined,
  cases: undefined,
  casesOpen: false,
  form: undefined,
  staffName: "",
  edits: 0,
  preview: undefined,
  built: undefined,
  changedSinceBuilt: false,
  reportPage: REPORT_FIRST_PAGE,
  reportFocus: undefined,
  sectionOffers: undefined,
  sectionsDraft: undefined,
  running: { do: "look", fiscalYear: undefined },
  progress: undefined,
  stopping: false,
  trouble: undefined,
};
