import type { YearMonth } from "../domain/calendar/calendar-date";
import type { RecordKindId } from "../domain/records/record-kind-id";
import type { Severity } from "../domain/rules/severity";
import type { HostErrorCode } from "../app/host-error";
import type { MonthCheck } from "../app/month-check";
import type { Refusal } from "../app/refusal";
import type { ReportCancelled, ReportOutcome, ReportPreview, ReportProgress } from "../app/report-outcome";
import type { YearOverview } from "../app/year-overview";
import type { ImportOutcome } from "../app/import-book";
import type { SettingsSheetOutcome } from "../app/make-settings-sheet";
import type { CarriedListOutcome, NewYearChoice, NewYearOffer } from "../app/new-year";
import type { NewYearOutcome, NewYearProgress } from "../app/new-year-sheets";
import type { SheetsOverview } from "../app/sheets-overview";
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

/** What was written a moment ago. */
export type Done =
  | { readonly what: "reading-decided" }
  | { readonly what: "imported"; readonly outcome: ImportOutcome }
  | { readonly what: "import-taken-back" }
  | { readonly what: "changed-since-import" }
  | { readonly what: "carried-cases-listed"; readonly outcome: CarriedListOutcome }
  | { readonly what: "settings-made"; readonly outcome: SettingsSheetOutcome }
  | { readonly what: "new-year-made"; readonly outcome: NewYearOutcome };

/** The findings page: what was found, and what of it is shown. */
export interface OpenFindings {
  readonly check: MonthCheck;
  readonly kind: RecordKindId | "all";
  readonly severity: Severity | "all";
}

/** Why something could not be done, and what to try again. */
export interface Trouble {
  readonly cause: HostErrorCode | Refusal;
  /** Undefined where there is nothing but the user's own action to try again. */
  readonly retry: { readonly task: Task } | { readonly jump: Jump } | undefined;
  /** True where writing had begun: the sheets written until then are still there. */
  readonly halfWritten: boolean;
}

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
  /** What building would do, as the page says it. */
  readonly preview: ReportPreview | undefined;
  readonly built: ReportOutcome | ReportCancelled | undefined;
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
  | { readonly type: "previewed"; readonly preview: ReportPreview }
  | { readonly type: "built"; readonly built: ReportOutcome | ReportCancelled }
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
  | { readonly type: "done-closed" }
  | { readonly type: "severity-chosen"; readonly severity: Severity | "all" }
  | { readonly type: "kind-chosen"; readonly kind: RecordKindId | "all" };

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
  preview: undefined,
  built: undefined,
  running: { do: "look", fiscalYear: undefined },
  progress: undefined,
  stopping: false,
  trouble: undefined,
};
