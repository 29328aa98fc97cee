import type { YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { RecordKindId } from "../domain/records/record-kind-id";
import type { CasesMessages } from "./cases/cases-messages";
import type { ClosingMessages } from "./check/closing-messages";
import type { CheckingDoneMessages, FindingsMessages } from "./findings/findings-messages";
import type { PlaceId } from "./pane-state";
import type { LastYearMessages } from "./report/last-year-messages";
import type { ReportMessages } from "./report/report-messages";
import type { StandingMessages } from "./report/standing-messages";
import type { SectionsMessages } from "./report/sections-messages";
import type {
  CarriedMessages,
  DoneMessages,
  NewYearMessages,
  SettingsMessages,
  SheetsMessages,
} from "./sheets/sheets-messages";

/** Every word of the task pane; each language has all of them. Numbers come formatted. */
export interface PaneMessages {
  readonly title: string;
  readonly places: { readonly label: string } & Readonly<Record<PlaceId, string>>;
  readonly sheets: SheetsMessages;
  readonly newYear: NewYearMessages;
  readonly settings: SettingsMessages;
  readonly done: DoneMessages;
  readonly carried: CarriedMessages;

  readonly fiscalYear: string;
  /** Stands for the year that is yet to be chosen. */
  readonly chooseYear: string;
  readonly orChooseYear: string;
  readonly fiscalYearName: (year: FiscalYear) => string;
  readonly shortFiscalYear: (year: FiscalYear) => string;
  /** `8月`, where the year is plain from what stands around it. */
  readonly monthName: (month: number) => string;
  /** `R1.8`, where months of a year are told apart. */
  readonly monthLabel: (month: YearMonth) => string;
  /** Names in a narrow column. */
  readonly kinds: Readonly<Record<RecordKindId, string>>;
  /** Of kinds whose names are longer than the first column of the year at a glance. */
  readonly shortKinds: Readonly<Partial<Record<RecordKindId, string>>>;

  readonly reload: string;
  readonly retry: string;
  readonly stop: string;
  readonly stopping: string;
  readonly close: string;
  readonly back: string;
  readonly showMore: (shown: string, of: string) => string;

  readonly busy: {
    readonly look: string;
    readonly check: (month: string) => string;
    readonly preview: string;
    readonly build: string;
    readonly lookAtSheets: string;
    readonly decideReading: string;
    readonly importBook: (book: string) => string;
    readonly takeBack: string;
    readonly makeSheets: string;
    readonly makeSettings: string;
    readonly writeSettings: string;
    readonly lookAtLastYear: (book: string) => string;
    readonly checkThisMonth: string;
    readonly lookAtCases: string;
    readonly applyFixes: string;
    readonly writeCheckLog: string;
    readonly mark: string;
    readonly removeMarks: string;
    readonly listFindings: string;
  };

  readonly check: {
    readonly heading: (year: string) => string;
    readonly month: string;
    readonly checkMonth: (month: string) => string;
    readonly glance: string;
    readonly kindColumn: string;
    readonly cell: {
      readonly noSheet: string;
      readonly noService: string;
      readonly clean: string;
      readonly counts: (errors: string, warnings: string) => string;
    };
    readonly legend: readonly { readonly sign: string; readonly meaning: string }[];
    readonly yearTotal: (errors: string, warnings: string) => string;
    readonly lookAlikes: (month: string) => string;
    readonly lookAlikesNote: string;
    readonly balance: (month: string) => string;
    readonly before: string;
    readonly intakes: string;
    readonly closed: string;
    readonly monthEnd: string;
    readonly unknownFigure: string;
    readonly nothingRead: string;
  };

  readonly findings: FindingsMessages;
  readonly checkingDone: CheckingDoneMessages;
  readonly closing: ClosingMessages;
  readonly cases: CasesMessages;

  readonly report: ReportMessages;
  readonly sections: SectionsMessages;
  readonly lastYear: LastYearMessages;
  readonly standing: StandingMessages;

  readonly broken: { readonly heading: string; readonly body: string; readonly action: string };
  readonly unsupported: {
    readonly heading: string;
    readonly noOffice: string;
    readonly notExcel: string;
    readonly tooOld: string;
    readonly whatToDo: string;
    readonly steps: Readonly<Record<"noOffice" | "notExcel" | "tooOld", readonly string[]>>;
  };
}
