import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { readBook, type Book } from "./read-book";
import { isRefusal, type Refusal } from "./refusal";
import { isSameWorkbook } from "./same-workbook";

/** As `readBook`. */
export type ReadsBook = (workbook: WorkbookSnapshot, asked?: FiscalYear) => Book | Refusal;

/**
 * Reads books as `readBook` does. While nothing in the workbook changes, and the year is that of the time before, its
 * records are read once, and answered as the same object.
 */
export function rememberingBook(): ReadsBook {
  let remembered: { readonly asked: FiscalYear | undefined; readonly book: Book } | undefined;
  return (workbook, asked) => {
    if (remembered && isSameWorkbook(remembered.book.workbook, workbook)) {
      const isAsked = asked === remembered.asked || asked === remembered.book.dataset.fiscalYear;
      if (isAsked) return remembered.book;
    }
    const book = readBook(workbook, asked);
    remembered = isRefusal(book) ? undefined : { asked, book };
    return book;
  };
}
