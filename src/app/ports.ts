import type { CellPosition, CellRange } from "../domain/grid/cell-address";
import type { CellValue } from "../domain/grid/cell-value";
import type { DefinedName, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { Colour } from "../sheets/cell-format";
import type { SheetPlan } from "../sheets/sheet-plan";

/** Reads all of a workbook. Throws HostError. */
export interface WorkbookReader {
  readWorkbook(): Promise<WorkbookSnapshot>;
  /** Of a reader that goes by what it has read before: it reads everything the next time. */
  forget?(): void;
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

/** Another name for a sheet. */
export interface SheetRenaming {
  readonly from: string;
  readonly to: string;
}

/** One sheet of an exchange. */
export interface ExchangedSheet {
  /** Its name is the one that it has in the end. */
  readonly plan: SheetPlan;
  /**
   * `add`: a new sheet; it is hidden, under a name of the meantime, until the exchange is made. `overwrite`: ours, now
   * called `present`; its cells in `clear` are emptied first, those in `anew` lose their looks and merged areas too.
   */
  readonly how:
    | { readonly mode: "add" }
    | {
        readonly mode: "overwrite";
        readonly present: string;
        readonly clear: readonly CellRange[];
        readonly anew?: CellRange;
      };
  /** What is read back. */
  readonly figures: readonly CellRange[];
}

/** Places among all sheets, given one after the other. */
export type SheetPlaces = readonly { readonly sheet: string; readonly place: number }[];

/** Sheets of ours that come to stand in a workbook together, in place of those that stand there: all of it, or nothing. */
export interface SheetExchange {
  /** Of sheets that stand there, made before any sheet of the exchange takes its name. */
  readonly renamings: readonly SheetRenaming[];
  readonly sheets: readonly ExchangedSheet[];
  /** Of new sheets, and of those that stand elsewhere, by the names that they have in the end. */
  readonly places: SheetPlaces;
  /** Defined names that go, and those that come beside the plans' own. */
  readonly removedNames: readonly string[];
  readonly addedNames: readonly DefinedName[];
  /** Defined names of ours on sheets that it touches, and their places, by their present names. */
  readonly before: {
    readonly names: readonly DefinedName[];
    readonly places: SheetPlaces;
  };
}

/** What became of an exchange that was cut off: the earlier sheets stand there as they stood, or the new ones do. */
export type ExchangeSettled = "restored" | "finished";

/** Called before each sheet of an exchange, and once more before all come to stand: whether to go on. */
export type MayGoOn = (done: number) => boolean;

/** What a cell holds: its value, never a formula, and its number format. */
export interface CellContent {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** A cell of the staff's that is to hold something else. */
export interface CellCorrection {
  readonly sheet: string;
  readonly cell: CellPosition;
  /** What it must hold at that moment. */
  readonly expected: CellContent;
  readonly content: CellContent;
}

/** A workbook while sheets of ours are written into it. Every call is one round trip, more where more than 3 MB is sent. */
export interface WritingSession {
  renameSheets(renamings: readonly SheetRenaming[]): Promise<void>;
  writeSheet(writing: SheetWriting): Promise<void>;
  /**
   * Puts values into cells of the staff's; nothing else of a cell changes. Those that hold something else than
   * expected, a formula, or are gone, are left alone and answered. Two round trips; one more each for every 3 MB.
   */
  correctCells(corrections: readonly CellCorrection[]): Promise<readonly CellCorrection[]>;
  /**
   * Makes the exchange, calculates, and reads the figures back; undefined where it was stopped, and nothing is as if it
   * had been begun. One round trip to begin, one a sheet but for those that go with the next, and one for the exchange,
   * more where more than 3 MB is sent. A failing host leaves the sheets that stood there, or what `settleExchanges`
   * needs. HostError `other-at-work` where somebody else is making one.
   */
  exchangeSheets(exchange: SheetExchange, mayGoOn: MayGoOn): Promise<readonly ReadBack[] | undefined>;
  /**
   * Undoes or finishes exchanges that were cut off, to which these sheets of the meantime belong, and takes the sheets
   * away; undefined where nothing else had been touched. HostError `other-at-work` where one is still being made.
   */
  settleExchanges(staging: readonly string[]): Promise<ExchangeSettled | undefined>;
  /** Calculates, then reads the ranges. */
  readBack(
    ranges: readonly { readonly sheet: string; readonly range: CellRange }[],
  ): Promise<readonly ReadBack[]>;
}

/** Writes sheets of ours into a workbook, in one session from the first to the last. Throws HostError. */
export interface WorkbookWriter {
  write<T>(work: (session: WritingSession) => Promise<T>): Promise<T>;
}

/** How a cell is marked: over its own format, which stays. */
export interface CellMark {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly fill: Colour;
  /** So that colour is not the only sign. */
  readonly bold: boolean;
}

/** Marks cells by conditional formats of ours, told from all others. Throws HostError. */
export interface SheetMarker {
  /** All earlier marks of ours go. A mark for the whole of a sheet is none. */
  markCells(marks: readonly CellMark[]): Promise<void>;
  /** Leaves no trace. */
  removeMarks(): Promise<void>;
}

/** Tells of changes in the workbook, whoever made them. Throws HostError. */
export interface WorkbookWatcher {
  watchChanges(onChange: () => void): Promise<() => void>;
}

/** Takes sheets over from another book, and back out again. Throws HostError. */
export interface BookImporter {
  /**
   * Copies every sheet of an .xlsx or .xlsm file behind the last sheet. Gives the names under which they stand
   * here: a name that is taken gets a number. Throws HostError `not-a-workbook` where the file cannot be read.
   */
  insertSheets(file: Uint8Array): Promise<readonly string[]>;
  /** Removes sheets that `insertSheets` has just brought: all, or none where one is gone (`place-gone`). */
  removeSheets(sheets: readonly string[]): Promise<void>;
}

/** Where the user stands. */
export interface SelectedPlace {
  readonly sheet: string;
  readonly cell: CellPosition;
}

/** Makes a file of sheets of ours, which names nobody and says nothing of when and with what it was made. */
export interface BookFileWriter {
  bookFile(sheets: readonly SheetPlan[]): Promise<Uint8Array>;
}

/** Hands files to the user, and to nobody else. Throws HostError. */
export interface FileHandover {
  /** Whether the window that the program stands in lets its user keep a file. */
  canSaveFiles(): boolean;
  /** Where the file goes is the user's to say. One a click: browsers ask about more. */
  saveFile(file: Uint8Array, name: string): Promise<void>;
  /** Opens an .xlsx beside the workbook, as a new one that is saved nowhere yet. */
  openBook(file: Uint8Array): Promise<void>;
}

/**
 * Shows a place to the user. Throws HostError `place-gone` where it is no longer there, `sheet-hidden` where its
 * sheet is hidden: to show it is the user's to decide.
 */
export interface WorkbookNavigator {
  /** The whole sheet where no cell is given. */
  goTo(sheet: string, cell?: CellPosition): Promise<void>;
  /** The cell that the user has selected; of several, the one that takes what is typed. */
  selectedCell(): Promise<SelectedPlace>;
  /** Calls back with the cell that the user has selected whenever that is another, until the answer is called. */
  watchSelection(onSelect: (place: SelectedPlace) => void): Promise<() => Promise<void>>;
}
