import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { FUniver, IStyleData } from "@univerjs/presets";
import type { CellRange } from "../../../domain/grid/cell-address";
import { styleBlock } from "../univer/cell-writing";
import { PendingSizes } from "../univer/pending-sizes";
import { PendingStyles } from "../univer/pending-styles";
import { ApiError } from "../wire/api-error";
import { CellValidations } from "./cell-validations";
import { ConditionalFormats } from "./conditional-formats";
import type { HostChart } from "./host-chart";
import type { HostTable } from "./host-table";
import { newPageLayout, type HostPageLayout } from "./page-layout";
import { checkSheetName } from "./sheet-name";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** The workbook as its sheets see it. */
export interface SheetOwner {
  readonly univer: FUniver;
  readonly workbook: FWorkbook;
  sheets(): readonly BookSheet[];
  keepingActiveSheet<Answer>(change: () => Answer): Answer;
  show(sheet: BookSheet): void;
  forget(sheet: BookSheet): void;
}

/** A sheet of the workbook: Univer's, with what Univer has no notion of. */
export class BookSheet {
  readonly charts: HostChart[] = [];
  tables: readonly HostTable[] = [];
  readonly validations = new CellValidations();
  readonly conditionalFormats = new ConditionalFormats();
  readonly pageLayout: HostPageLayout = newPageLayout();
  showHeadings = true;
  /** Rows that a filter hides; the spreadsheet beneath has no filters. */
  filteredRows: ReadonlySet<number> = new Set();
  private veryHidden = false;
  private readonly pending = new PendingStyles();
  private readonly pendingSizes = new PendingSizes();

  constructor(
    private readonly book: SheetOwner,
    readonly id: string,
  ) {}

  /** Univer's sheet, with every style and size that was written. Throws ItemNotFound once the sheet is deleted. */
  get univerSheet(): FWorksheet {
    this.writePending();
    return this.unstyled;
  }

  /** Univer's sheet, in which styles and sizes may still be missing. Throws ItemNotFound once the sheet is deleted. */
  get unstyled(): FWorksheet {
    const sheet = this.book.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet;
  }

  /** Adds to the style of a cell; null takes a part of it away. Written before anybody looks at the sheet. */
  addStyle(row: number, column: number, style: IStyleData): void {
    this.pending.add(row, column, style);
  }

  /** What was added to the style of a cell and not written yet. */
  pendingStyleAt(row: number, column: number): IStyleData | undefined {
    return this.pending.at(row, column);
  }

  /** In pixels; written before anybody looks at the sheet. */
  setRowHeights(from: number, to: number, pixels: number): void {
    this.pendingSizes.addRows(from, to, pixels);
  }

  /** In pixels; written before anybody looks at the sheet. */
  setColumnWidths(from: number, to: number, pixels: number): void {
    this.pendingSizes.addColumns(from, to, pixels);
  }

  writePending(): void {
    this.pendingSizes.write(this.book.univer, () => this.unstyled);
    const styles = this.pending.take();
    if (styles) styleBlock(this.book.univer, this.unstyled, styles);
  }

  get name(): string {
    // Univer makes an object of its facade each time, and a sheet is looked for by its name again and again.
    const sheet = this.book.workbook.getWorkbook().getSheetBySheetId(this.id);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet.getName();
  }

  /** By hand, or by a filter. */
  isRowHidden(row: number): boolean {
    return this.filteredRows.has(row) || !this.univerSheet.getSheet().getRowVisible(row);
  }

  rename(name: string): void {
    const others = this.book.sheets().filter((sheet) => sheet.id !== this.id);
    checkSheetName(
      name,
      others.map((sheet) => sheet.name),
    );
    this.unstyled.setName(name);
  }

  get position(): number {
    return this.unstyled.getIndex();
  }

  moveTo(position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.book.sheets().length)
      throw new ApiError("InvalidArgument");
    this.book.keepingActiveSheet(() => this.book.workbook.moveSheet(this.unstyled, position));
  }

  get visibility(): SheetVisibility {
    if (!this.unstyled.isSheetHidden()) return "Visible";
    return this.veryHidden ? "VeryHidden" : "Hidden";
  }

  /** Throws InvalidOperation where no sheet would be left to see. */
  setVisibility(visibility: SheetVisibility): void {
    if (visibility === "Visible") {
      if (this.unstyled.isSheetHidden()) this.book.show(this);
    } else {
      this.refuseWithoutOtherVisible();
      if (!this.unstyled.isSheetHidden()) this.unstyled.hideSheet();
    }
    this.veryHidden = visibility === "VeryHidden";
  }

  /** Throws InvalidOperation for the last visible sheet. */
  delete(): void {
    this.refuseWithoutOtherVisible();
    this.book.workbook.deleteSheet(this.univerSheet);
    this.book.forget(this);
  }

  /** Throws InvalidOperation for a hidden sheet. */
  activate(): void {
    if (this.visibility !== "Visible") throw new ApiError("InvalidOperation");
    this.univerSheet.activate();
  }

  /** Rows or columns were inserted or deleted; `place` says where cells are now, undefined where they are gone. */
  moveRanges(place: (range: CellRange) => CellRange | undefined): void {
    this.validations.move(place);
    this.conditionalFormats.move(place);
    this.tables = this.tables.flatMap((table) => {
      const range = place(table.range);
      return range ? [Object.assign(table, { range })] : [];
    });
  }

  private refuseWithoutOtherVisible(): void {
    const others = this.book.sheets().filter((sheet) => sheet.id !== this.id);
    if (!others.some((sheet) => sheet.visibility === "Visible")) throw new ApiError("InvalidOperation");
  }
}
