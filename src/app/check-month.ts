import type { CalendarDate, YearMonth } from "../domain/calendar/calendar-date";
import { isInFiscalYear } from "../domain/calendar/fiscal-year";
import { MONTHLY_KIND_IDS } from "../domain/records/record-kind-id";
import { isCovered, type YearDataset } from "../domain/records/year-dataset";
import { RULES } from "../domain/rules/catalogue";
import { findingsOfMonth, ruleContext, runRules } from "../domain/rules/run-rules";
import type { MonthCheck } from "./month-check";
import { printedTexts } from "./printed-texts";
import type { Book } from "./read-book";
import type { Refusal } from "./refusal";
import { yearOverview } from "./look-at-year";

function hasSheet(dataset: YearDataset, month: YearMonth): boolean {
  return MONTHLY_KIND_IDS.some((kind) => isCovered(dataset, kind, month));
}

/** Runs every rule over the year and gives the findings of one month, or of the whole year. */
export function checkBook(book: Book, today: CalendarDate, month?: YearMonth): MonthCheck | Refusal {
  const { dataset } = book;
  if (month && !(isInFiscalYear(month, dataset.fiscalYear) && hasSheet(dataset, month))) {
    return { refused: "no-sheet-in-month", month };
  }
  const context = ruleContext(dataset, today, undefined, printedTexts(book.workbook));
  const findings = runRules(RULES, context);
  return {
    fiscalYear: dataset.fiscalYear,
    month,
    sheets: dataset.sheets,
    unreadSheets: dataset.unread,
    findings: month ? findingsOfMonth(findings, month) : findings,
    overview: yearOverview(book, context, findings),
  };
}
