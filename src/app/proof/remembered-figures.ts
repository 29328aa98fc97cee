import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellPosition } from "../../domain/grid/cell-address";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { Book } from "../read-book";
import { isRefusal, type Refusal } from "../refusal";
import { isSameWorkbook } from "../same-workbook";
import type { FigureSource } from "./figure-source";
import { figuresOfReport } from "./figures-behind";
import { sourceFinder, type SourceFinder } from "./source-of-cell";

interface Remembered {
  readonly workbook: WorkbookSnapshot;
  readonly fiscalYear: FiscalYear;
  readonly find: SourceFinder;
}

/**
 * Answers what is behind cells of a workbook. While nothing in it changes it is counted once, however many cells the
 * user selects.
 */
export function figureSources(read: (workbook: WorkbookSnapshot, fiscalYear: FiscalYear) => Book | Refusal) {
  let remembered: Remembered | undefined;
  return (
    workbook: WorkbookSnapshot,
    fiscalYear: FiscalYear,
    sheet: string,
    cell: CellPosition,
  ): FigureSource | Refusal => {
    if (remembered?.fiscalYear !== fiscalYear || !isSameWorkbook(remembered.workbook, workbook)) {
      const book = read(workbook, fiscalYear);
      if (isRefusal(book)) return book;
      const figures = figuresOfReport(book);
      if (isRefusal(figures)) return figures;
      remembered = { workbook, fiscalYear, find: sourceFinder(book, figures) };
    }
    return remembered.find(sheet, cell);
  };
}
