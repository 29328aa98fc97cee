import { isSameMonth, type CalendarDate, type YearMonth } from "../domain/calendar/calendar-date";
import { isInFiscalYear } from "../domain/calendar/fiscal-year";
import { isOptionalKind, MONTHLY_KIND_IDS, OPTIONAL_KIND_IDS } from "../domain/records/record-kind-id";
import type { ReadRecord } from "../domain/records/kind-record";
import { isCovered, type YearDataset } from "../domain/records/year-dataset";
import { findingsOfMonth } from "../domain/rules/run-rules";
import { findInBook } from "./find-in-book";
import { recordMonth } from "../domain/rules/record-date";
import type { MonthCheck } from "./month-check";
import type { Book } from "./read-book";
import type { Refusal } from "./refusal";
import { yearOverview } from "./look-at-year";

function isRecordedIn(month: YearMonth): (record: ReadRecord) => boolean {
  return (record) => {
    const kept = recordMonth(record);
    return kept !== undefined && isSameMonth(kept, month);
  };
}

/** A sheet of a kind that every office keeps; in a book of other kinds alone, as a contractor's, a record of theirs. */
function hasSheet(dataset: YearDataset, month: YearMonth): boolean {
  const { sheets, tallies, records } = dataset;
  if (sheets.every(({ binding: { kind } }) => isOptionalKind(kind)) && tallies.length === 0) {
    return OPTIONAL_KIND_IDS.some((kind) => {
      const ofKind: readonly ReadRecord[] = records[kind];
      return ofKind.some(isRecordedIn(month));
    });
  }
  return MONTHLY_KIND_IDS.some((kind) => isCovered(dataset, kind, month));
}

/** Runs every rule over the year and gives the findings of one month, or of the whole year. */
export function checkBook(book: Book, today: CalendarDate, month?: YearMonth): MonthCheck | Refusal {
  const { dataset } = book;
  if (month && !(isInFiscalYear(month, dataset.fiscalYear) && hasSheet(dataset, month))) {
    return { refused: "no-sheet-in-month", month };
  }
  const found = findInBook(book, today);
  const { findings } = found;
  return {
    fiscalYear: dataset.fiscalYear,
    month,
    sheets: dataset.sheets,
    unreadSheets: dataset.unread,
    findings: month ? findingsOfMonth(findings, month) : findings,
    overview: yearOverview(book, found),
  };
}
