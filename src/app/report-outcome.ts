import type { AnnualReport } from "../domain/report/annual-report";
import type { RecordRef } from "../domain/records/kind-record";
import type { CellPosition } from "../domain/grid/cell-address";
import type { Finding } from "../domain/rules/finding";

/** A sheet that was written. */
export interface WrittenSection {
  /** `2-2`. */
  readonly section: string;
  readonly title: string;
  readonly sheet: string;
}

/** A cell of the report that does not show what the records say. */
export interface RecountDifference {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly expected: string | number;
  readonly found: string;
  readonly records: readonly RecordRef[];
}

/** What becomes of one sheet of the report. */
export interface PlannedSection extends WrittenSection {
  /** `kept`: the sheet of that name is kept under `keptAs`, since its layout is no longer ours. */
  readonly how: "added" | "overwritten" | "kept";
  readonly keptAs?: string;
}

export interface ReportPreview {
  readonly sections: readonly PlannedSection[];
}

/** After writing: every figure read back and compared with the records. */
export interface RecountResult {
  readonly compared: number;
  readonly differences: readonly RecountDifference[];
}

export interface ReportOutcome {
  readonly report: AnnualReport;
  readonly findings: readonly Finding[];
  readonly sections: readonly WrittenSection[];
  /** Earlier sheets that were kept under another name, because they no longer had our layout. */
  readonly keptSheets: readonly { readonly from: string; readonly to: string }[];
  readonly recount: RecountResult;
}

/** Progress: the section that is being written, and how many of how many are done. */
export interface ReportProgress {
  readonly section: string;
  readonly title: string;
  readonly done: number;
  readonly of: number;
}

/** The user stopped between two sections; what was written before stays. */
export interface ReportCancelled {
  readonly cancelled: true;
  readonly sections: readonly WrittenSection[];
}
