import type { YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { RecordKindId } from "../domain/records/record-kind-id";
import type { AbortSignalLike } from "./jisseki";
import type { WorkbookWriter } from "./ports";

/** One sheet a month, or one for the whole year. A list of carried cases is always one a year. */
export type SheetsBy = "month" | "year";

export interface NewYearRequest {
  readonly fiscalYear: FiscalYear;
  readonly by: SheetsBy;
  readonly kinds: readonly RecordKindId[];
  /** Case numbers open at the end of the year before: they fill the list of carried cases. */
  readonly carried?: readonly string[];
}

/** A sheet that will be made. */
export interface NewRecordSheet {
  readonly kind: RecordKindId;
  readonly sheet: string;
  /** Absent where it is kept for the whole year. */
  readonly month?: YearMonth;
}

/** A sheet that is not made, because `present` stands there already: it has the name, or holds the records. */
export interface SkippedRecordSheet extends NewRecordSheet {
  readonly because: "name-taken" | "already-kept";
  readonly present: string;
}

/** What making the sheets would do, before anything is written. */
export interface NewYearPreview {
  readonly fiscalYear: FiscalYear;
  /** In the order in which they will stand. */
  readonly sheets: readonly NewRecordSheet[];
  readonly skipped: readonly SkippedRecordSheet[];
}

/** One sheet is being written. */
export interface NewYearProgress {
  readonly sheet: string;
  readonly done: number;
  readonly of: number;
}

export interface NewYearOutcome {
  readonly fiscalYear: FiscalYear;
  readonly made: readonly NewRecordSheet[];
  readonly skipped: readonly SkippedRecordSheet[];
  /** True where the user stopped it: `made` are those that stand there now. */
  readonly cancelled: boolean;
}

/** Plans a year's record sheets; a sheet that exists is never touched. */
export function previewNewYearSheets(workbook: WorkbookSnapshot, request: NewYearRequest): NewYearPreview {
  throw new Error(`${workbook.sheets.length} ${request.by}`);
}

/** Writes them, one after the other, behind the last sheet. Throws HostError. */
export function makeNewYearSheets(
  workbook: WorkbookSnapshot,
  request: NewYearRequest,
  writer: WorkbookWriter,
  onProgress: (progress: NewYearProgress) => void,
  signal: AbortSignalLike,
): Promise<NewYearOutcome> {
  throw new Error(
    `${workbook.sheets.length} ${request.by} ${typeof writer} ${typeof onProgress} ${typeof signal}`,
  );
}
