import type { FWorkbook, IDefinedNamesService } from "@univerjs/preset-sheets-node-core";
import type { FUniver, IDisposable, IWorksheetData } from "@univerjs/presets";
import type { DateSystem, WorkbookSnapshot } from "../../../domain/grid/sheet-snapshot";
import { Calculation } from "../univer/calculation";
import { insertSheet, showSheet } from "../univer/quiet-sheets";
import { ApiError } from "../wire/api-error";
import type { WireValue } from "../wire/wire-value";
import { BookSheet, type SheetOwner } from "./book-sheet";
import { watchMovement } from "./range-movement";
import { checkSheetName, freeSheetName } from "./sheet-name";

/** What the workbook page draws itself and therefore wants to hear of. */
export interface BookChange {
  readonly kind: "charts" | "pageLayout" | "conditionalFormats";
  readonly sheetId: string;
}

/** Excel's column width of 8.38 characters and row height of 18.75 points, in pixels. */
export const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 40,
  defaultColumnWidth: 72,
  defaultRowHeight: 25,
  defaultStyle: { ff: "游ゴシック", fs: 11 },
};

/** What a host does with books beside its own; absent, it does not. */
interface OtherBooks {
  /** Throws Error for what is no book. */
  readonly readBook?: (xlsx: Uint8Array) => WorkbookSnapshot;
  readonly openBook?: (xlsx: Uint8Array) => void;
}

/** The workbook behind Excel's objects: Univer's, with what Univer has no notion of. */
export class ExcelBook implements SheetOwner {
  readonly calculation: Calculation;
  readonly settings = new Map<string, WireValue>();
  readonly readBook: OtherBooks["readBook"];
  readonly openBook: OtherBooks["openBook"];
  private readonly known = new Map<string, BookSheet>();
  private readonly listeners = new Set<(change: BookChange) => void>();
  private chartsMade = 0;
  private tablesMade = 0;
  private readonly movement: IDisposable;

  constructor(
    readonly univer: FUniver,
    readonly workbook: FWorkbook,
    readonly names: IDefinedNamesService,
    readonly dateSystem: DateSystem,
    { readBook, openBook }: OtherBooks,
  ) {
    this.readBook = readBook;
    this.openBook = openBook;
    this.calculation = new Calculation(univer);
    this.movement = watchMovement(univer, (sheetId, place) => {
      this.known.get(sheetId)?.moveRanges(place);
    });
  }

  /** In the order of their tabs. */
  sheets(): readonly BookSheet[] {
    return this.workbook
      .getWorkbook()
      .getSheets()
      .map((sheet) => this.sheetById(sheet.getSheetId()));
  }

  sheetById(id: string): BookSheet {
    const sheet = this.known.get(id) ?? new BookSheet(this, id);
    this.known.set(id, sheet);
    return sheet;
  }

  /** By name in any case, or by id; undefined where there is none. */
  findSheet(key: string): BookSheet | undefined {
    const name = key.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name || sheet.id === key);
  }

  activeSheet(): BookSheet {
    return this.sheetById(this.workbook.getActiveSheet().getSheetId());
  }

  /** A new sheet at the end, with Univer's content where given; the active sheet stays active. Throws ApiError for a bad name. */
  addSheet(name?: string, content: Partial<IWorksheetData> = {}): BookSheet {
    const names = this.sheets().map((sheet) => sheet.name);
    if (name !== undefined) checkSheetName(name, names);
    const id = insertSheet(this.univer, this.workbook, name ?? freeSheetName(names), {
      ...NEW_SHEET,
      ...content,
    });
    return this.sheetById(id);
  }

  forget(sheet: BookSheet): void {
    this.known.delete(sheet.id);
  }

  /** The active sheet stays active. */
  show(sheet: BookSheet): void {
    showSheet(this.univer, sheet.univerSheet);
  }

  /** Univer shows a sheet that it moves, or whose rows it inserts; Excel does not when an add-in does it. */
  keepingActiveSheet<Answer>(change: () => Answer): Answer {
    const active = this.workbook.getActiveSheet().getSheetId();
    const answer = change();
    const now = this.workbook.getActiveSheet().getSheetId();
    if (now !== active && this.workbook.getSheetBySheetId(active)) this.workbook.setActiveSheet(active);
    return answer;
  }

  /** Writes the styles of cells and the sizes of rows and columns that are not written yet. */
  writePending(): void {
    for (const sheet of this.known.values()) sheet.writePending();
  }

  nextChartNumber(): number {
    this.chartsMade += 1;
    return this.chartsMade;
  }

  nextTableNumber(): number {
    this.tablesMade += 1;
    return this.tablesMade;
  }

  changed(change: BookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  onChange(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Stops listening to Univer. */
  dispose(): void {
    this.calculation.dispose();
    this.movement.dispose();
    this.listeners.clear();
  }

  existingSheet(key: string): BookSheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet;
  }
}
