import type { CellPosition, CellRange } from "../domain/grid/cell-address";
import type { CellValue } from "../domain/grid/cell-value";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { SheetPlan } from "../sheets/sheet-plan";

/** Reads all of a workbook. Throws HostError. */
export interface WorkbookReader {
  readWorkbook(): Promise<WorkbookSnapshot>;
}

/** What to do with one planned sheet. */
export interface SheetWriting {
  readonly plan: SheetPlan;
  /**
   * `add`: a new sheet of that name, the `place`-th of the workbook's sheets (from 0), at the end where
   * none is given. `overwrite`: the sheet of that name is ours; its cells in `clear` are emptied and its
   * charts that are ours removed first.
   */
  readonly how:
    | { readonly mode: "add"; readonly place?: number }
    | { readonly mode: "overwrite"; readonly clear: readonly CellRange[] };
}

/** A block of values read back after calculation; `values[i][j]` from the range's top left. */
export interface ReadBack {
  readonly sheet: string;
  readonly range: CellRange;
  readonly values: readonly (readonly CellValue[])[];
}

/** Renames that happen before anything is written, so that an earlier sheet is kept beside a new one. */
export interface SheetRenaming {
  readonly from: string;
  readonly to: string;
}

/** A workbook while report sheets are written into it. Every call is one round trip at most. */
export interface ReportSession {
  renameSheets(renamings: readonly SheetRenaming[]): Promise<void>;
  writeSheet(writing: SheetWriting): Promise<void>;
  /** Calculates, then reads the ranges. */
  readBack(
    ranges: readonly { readonly sheet: string; readonly range: CellRange }[],
  ): Promise<readonly ReadBack[]>;
}

/** Writes report sheets into a workbook, in one session from the first to the last. Throws HostError. */
export interface ReportWriter {
  write<T>(work: (session: ReportSession) => Promise<T>): Promise<T>;
}

/** Shows a place to the user. Throws HostError `place-gone` where it is no longer there. */
export interface WorkbookNavigator {
  /** The whole sheet where no cell is given. */
  goTo(sheet: string, cell?: CellPosition): Promise<void>;
}
