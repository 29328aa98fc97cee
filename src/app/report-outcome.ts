import type { AnnualReport } from "../domain/report/annual-report";
import type { RecordRef } from "../domain/records/kind-record";
import type { CellPosition } from "../domain/grid/cell-address";
import type { FigureName } from "../domain/report/figure-name";
import type { Finding } from "../domain/rules/finding";
import type { ExchangeSettled } from "./ports";
import type { SectionOffers } from "./section-offer";
import type { ReportChanges } from "./report-changes/report-change";
import type { CarriedNote } from "./carried-notes/carried-note";

/** A sheet that was written. */
export interface WrittenSection {
  /** `2-2`. */
  readonly section: string;
  readonly title: string;
  readonly sheet: string;
  /** Of a section's further pages: 2, 3, … */
  readonly part?: number;
  /** What staff had put on the sheet that it takes the place of, and where that stands now; absent: nothing. */
  readonly notes?: readonly CarriedNote[];
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
    | {
        readonly how: "kept";
        readonly keptAs: string;
        readonly because: KeptReason;
      }
  );

/** A section of which the year has no record sheet. */
export interface LeftOutSection {
  readonly section: string;
  readonly title: string;
}

export interface ReportPreview extends ReportChanges {
  readonly sections: readonly PlannedSection[];
  readonly leftOut: readonly LeftOutSection[];
  /** Sheets of the earlier report that are no longer printed, and the names under which they are kept; absent: none. */
  readonly setAside?: readonly { readonly from: string; readonly to: string }[];
}

/** What the user is asked about before anything is written. */
export interface ReportOffer extends ReportPreview {
  /** The sections of the year's report as the office orders them, each to be switched, renamed and moved. */
  readonly offers: SectionOffers;
  /** What became of a writing that was cut off before; absent: there was none. */
  readonly settled?: ExchangeSettled;
}

/** What a figure is counted from. */
export type FigureOrigin = "records" | "ready-totals" | "earlier-year" | "settings";

/** Figures of a sheet that no record stands behind: what they are compared with is what was entered. */
export interface OtherSource {
  readonly origin: Exclude<FigureOrigin, "records">;
  readonly section: string;
  readonly title: string;
  readonly sheet: string;
  readonly cells: readonly CellPosition[];
}

/** A number in a sentence of the staff's. */
export interface SentenceFigure {
  readonly section: string;
  readonly title: string;
  readonly sheet: string;
  /** Of the area of words. */
  readonly cell: CellPosition;
  /** As it is written: 約1.7件. */
  readonly written: string;
  readonly sentence: string;
}

/** The numbers in the staff's sentences, compared with the figures that the sentences name. */
export interface SentenceRecount {
  readonly agreeing: number;
  /** `isNow`: what the figure is, as it would be written. */
  readonly differing: readonly (SentenceFigure & { readonly name: FigureName; readonly isNow: string })[];
  /** Numbers of which the sentence does not say what figure of the report they are. */
  readonly notComparable: readonly SentenceFigure[];
}

/** After writing: every figure read back and compared with the records. */
export interface RecountResult {
  readonly compared: number;
  readonly differences: readonly RecountDifference[];
  /** Absent: all are counted from records. */
  readonly otherSources?: readonly OtherSource[];
  /** Absent: staff have written no words. */
  readonly sentences?: SentenceRecount;
}

/** A sheet that has another name from now on. */
export interface KeptSheet {
  readonly from: string;
  readonly to: string;
  /** What staff had put there, and where it stands on the new sheet; absent: nothing. */
  readonly notes?: readonly CarriedNote[];
}

export interface ReportOutcome {
  readonly report: AnnualReport;
  readonly findings: readonly Finding[];
  readonly sections: readonly WrittenSection[];
  readonly leftOut: readonly LeftOutSection[];
  /** Earlier sheets that are kept under another name: users had changed them, or they are no longer printed. */
  readonly keptSheets: readonly KeptSheet[];
  readonly recount: RecountResult;
  /** What became of a writing that was cut off before this one; absent: there was none. */
  readonly settled?: ExchangeSettled;
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
