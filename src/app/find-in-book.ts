import { compareDates, type CalendarDate } from "../domain/calendar/calendar-date";
import type { ClosedMonthChange } from "../domain/count/closed-month-change";
import { buildReport, withAllSections } from "../domain/report/build-report";
import { changeSinceClose } from "../domain/report/closing/compare-close";
import { RULES } from "../domain/rules/catalogue";
import type { Finding } from "../domain/rules/finding";
import type { RuleContext } from "../domain/rules/rule-context";
import { ruleContext, runRules } from "../domain/rules/run-rules";
import { settleFindings } from "../domain/rules/settle-findings";
import type { LoggedClose } from "../domain/settings/check-log/check-log";
import { standingCloses } from "../domain/settings/check-log/standing-closes";
import type { MonthClosing } from "./month-closing";
import { printedTexts } from "./printed-texts";
import type { Book } from "./read-book";

/** A month that is closed, and what it is no longer. */
interface ComparedClose {
  readonly close: LoggedClose;
  readonly change: ClosedMonthChange | undefined;
}

/** Everything that the catalogue says of a book, with what the office has said of it. */
export interface BookFindings {
  readonly context: RuleContext;
  readonly findings: readonly Finding[];
  readonly closings: readonly MonthClosing[];
}

function compareCloses(book: Book, { figures }: RuleContext): readonly ComparedClose[] {
  const { checkLog } = book.settings;
  const closes = standingCloses(checkLog, book.dataset.fiscalYear);
  const { salt } = checkLog;
  if (closes.length === 0 || salt === undefined) return closes.map((close) => ({ close, change: undefined }));
  const report = buildReport(withAllSections(book.dataset), figures);
  return closes.map((close) => ({ close, change: changeSinceClose(close, book.dataset, report, salt) }));
}

function monthClosing({ close, change }: ComparedClose): MonthClosing {
  const { month, on, by, confirmedBy } = close;
  return { month, on, by, confirmedBy, changed: change !== undefined, restated: change?.restated ?? [] };
}

function runCatalogue(book: Book, today: CalendarDate): BookFindings {
  const { dataset, settings } = book;
  const counted = ruleContext(dataset, today, undefined, printedTexts(book.workbook));
  const closes = compareCloses(book, counted);
  const closedMonthChanges = closes.flatMap(({ change }) => change ?? []);
  const context = { ...counted, closedMonthChanges };
  const findings = settleFindings(runRules(RULES, context), settings.checkLog, dataset.fiscalYear);
  return { context, findings, closings: closes.map(monthClosing) };
}

/** A book is never changed, so its findings hold until another day comes. */
const known = new WeakMap<Book, { readonly today: CalendarDate; readonly findings: BookFindings }>();

/** Runs every rule over the year, once a book and day, and says of each finding how it stands. */
export function findInBook(book: Book, today: CalendarDate): BookFindings {
  const before = known.get(book);
  if (before && compareDates(before.today, today) === 0) return before.findings;
  const findings = runCatalogue(book, today);
  known.set(book, { today, findings });
  return findings;
}
