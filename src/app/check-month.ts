import { isSameMonth, type CalendarDate, type YearMonth } from "../domain/calendar/calendar-date";
import { isInFiscalYear } from "../domain/calendar/fiscal-year";
import { MONTHLY_KIND_IDS, OPTIONAL_KIND_IDS } from "../domain/records/record-kind-id";
import type { ReadRecord } from "../domain/records/kind-record";
import { isCovered, type YearDataset } from "../domain/records/year-dataset";
import { findingsOfMonth } from "../domain/rules/run-rules";
import { findInBook } from "./find-in-book";
import { recordMonth } from "../domain/rules/record-date";
import type { MonthCheck } from "./month-check";
import type { Book } from "./read-book";
import type { Refusal } from "./refusal";
import { yearOverview } from "./look-at-year";

/** A sheet of a kind that every office keeps, or a record of another. */
function hasSheet(dataset: YearDataset, month: YearMonth): boolean {
  const others = OPTIONAL_KIND_IDS.flatMap((kind): readonly ReadRecord[] => dataset.records[kind]);
  return (
    MONTHLY_KIND_IDS.some((kind) => isCovered(dataset, kind, month)) ||
    others.some((record) => {
      const kept = recordMonth(record);
      return kept !== undefined && isSameMonth(kept, month);
    })
  );
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
