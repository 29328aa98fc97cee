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
  /** Of a section's further pages: 2, 3, … */
  readonly part?: number;
}

/** A cell of the report that does not show what the records say. */
export interface RecountDifference {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly expected: string | number;
  readonly found: string;
  readonly records: readonly RecordRef[];
}

/**
 * Why a sheet of ours is not written again in place.
 * - `layout`: its areas do not stand where they would be written.
 * - `contents`: a cell of ours holds something else than the report would ever put there.
 */
export type KeptReason = "layout" | "contents";

/** What becomes of one sheet of the report. */
export type PlannedSection = WrittenSection &
  (
    | { readonly how: "added" | "overwritten" }
    /** The sheet of that name is kept under `keptAs`, beside a new one. */
    | { readonly how: "kept"; readonly keptAs: string; readonly because: KeptReason }
  );

/** A section of which the year has no record sheet. */
export interface LeftOutSection {
  readonly section: string;
  readonly title: string;
}

export interface ReportPreview {
  readonly sections: readonly PlannedSection[];
  readonly leftOut: readonly LeftOutSection[];
  /** Sheets of the earlier report that are no longer printed, and the names under which they are kept; absent: none. */
  readonly setAside?: readonly { readonly from: string; readonly to: string }[];
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
  readonly leftOut: readonly LeftOutSection[];
  /** Earlier sheets that are kept under another name: users had changed them, or they are no longer printed. */
  readonly keptSheets: readonly { readonly from: string; readonly to: string }[];
  readonly recount: RecountResult;
}

/** Progress: the section that is being written, and how many pages of how many are done. */
export interface ReportProgress {
  readonly section: string;
  readonly title: string;
  readonly done: number;
  readonly of: number;
}

/** The user stopped between two sections: nothing was written, and the earlier report stands as it stood. */
export interface ReportCancelled {
  readonly cancelled: true;
}
