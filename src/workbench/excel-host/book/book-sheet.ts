import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { CellRange } from "../../../domain/grid/cell-address";
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

  constructor(
    private readonly book: SheetOwner,
    readonly id: string,
  ) {}

  /** Univer's sheet. Throws ItemNotFound once the sheet is deleted. */
  get univerSheet(): FWorksheet {
    const sheet = this.book.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet;
  }

  get name(): string {
    return this.univerSheet.getSheetName();
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
    this.univerSheet.setName(name);
  }

  get position(): number {
    return this.univerSheet.getIndex();
  }

  moveTo(position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.book.sheets().length)
      throw new ApiError("InvalidArgument");
    this.book.keepingActiveSheet(() => this.book.workbook.moveSheet(this.univerSheet, position));
  }

  get visibility(): SheetVisibility {
    if (!this.univerSheet.isSheetHidden()) return "Visible";
    return this.veryHidden ? "VeryHidden" : "Hidden";
  }

  /** Throws InvalidOperation where no sheet would be left to see. */
  setVisibility(visibility: SheetVisibility): void {
    if (visibility === "Visible") {
      if (this.univerSheet.isSheetHidden()) this.book.show(this);
    } else {
      this.refuseWithoutOtherVisible();
      if (!this.univerSheet.isSheetHidden()) this.univerSheet.hideSheet();
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
