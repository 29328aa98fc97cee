import type { CalendarDate, YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { RestatedFigure } from "../domain/count/closed-month-change";
import { buildReport, withAllSections } from "../domain/report/build-report";
import { stateOfMonth } from "../domain/report/closing/close-month";
import { changeSinceClose } from "../domain/report/closing/compare-close";
import { figureLabel } from "../domain/report/section-label";
import type { LoggedClose, Restatement } from "../domain/settings/check-log/check-log";
import { closesOfMonth, nextCloseId, standingClose } from "../domain/settings/check-log/standing-closes";
import { closeRows, reopeningRow, restatementRow } from "../sheets/check-log-sheet/close-rows";
import { checkBook } from "./check-month";
import type { MonthClosing } from "./month-closing";
import { readBook, type Book } from "./read-book";
import { isRefusal, type Refusal } from "./refusal";
import type { CheckLogHosts } from "./settle-findings";
import { writingOfCheckLogRows } from "./writing-of-check-log-rows";

export interface CloseRequest {
  readonly fiscalYear: FiscalYear;
  readonly month: YearMonth;
  /** 担当者. */
  readonly by: string;
  /** 確認者. */
  readonly confirmedBy: string;
}

/** Why a month cannot be closed: it has errors, is closed already, or has no sheet. */
function refusalToClose(book: Book, month: YearMonth, today: CalendarDate): Refusal | undefined {
  if (standingClose(book.settings.checkLog, month)) return { refused: "month-closed-already", month };
  const check = checkBook(book, today, month);
  if (isRefusal(check)) return check;
  const errors = check.findings.filter(({ severity }) => severity === "error").length;
  return errors > 0 ? { refused: "month-has-errors", month, errors } : undefined;
}

/** In place of a name or reason that nobody gave: a row without one would not be understood. */
const NOTHING_SAID = "－";

function said(text: string): string {
  return text.replace(/\s+/g, " ").trim() || NOTHING_SAID;
}

function restatements(
  earlier: LoggedClose | undefined,
  restated: readonly RestatedFigure[],
  on: CalendarDate,
): readonly Restatement[] {
  if (!earlier) return [];
  const reason = earlier.reopened?.reason ?? "";
  return restated.map(({ section, label, before, after }) => ({
    month: earlier.month,
    on,
    section,
    label: figureLabel(section, label),
    before,
    after,
    reason,
  }));
}

/**
 * 確定: keeps what a month's records and figures are. Closed again, it keeps which figures are others than when it
 * was closed before.
 */
export async function closeMonth(
  { reader, writer }: CheckLogHosts,
  { fiscalYear, month, by, confirmedBy }: CloseRequest,
  today: CalendarDate,
): Promise<MonthClosing | Refusal> {
  const workbook = await reader.readWorkbook();
  const book = readBook(workbook, fiscalYear);
  if (isRefusal(book)) return book;
  const refusal = refusalToClose(book, month, today);
  if (refusal) return refusal;
  const { checkLog } = book.settings;
  const report = buildReport(withAllSections(book.dataset));
  const last = closesOfMonth(checkLog, month).at(-1);
  const head = { month, on: today, by: said(by), confirmedBy: said(confirmedBy) };
  const writing = writingOfCheckLogRows(workbook, (salt) => {
    const close: LoggedClose = {
      id: nextCloseId(checkLog, month),
      ...head,
      ...stateOfMonth(book.dataset, report, month, salt),
    };
    const change = last && changeSinceClose(last, book.dataset, report, salt);
    const restated = restatements(last, change?.restated ?? [], today);
    return [...closeRows(close), ...restated.map((each) => restatementRow(close, each))];
  });
  await writer.write((session) => session.writeSheet(writing));
  return { ...head, changed: false, restated: [] };
}

export interface ReopenRequest {
  readonly fiscalYear: FiscalYear;
  readonly month: YearMonth;
  readonly reason: string;
  readonly by: string;
}

/** 再開: the month is open again, and its earlier close stays to be compared with. */
export async function reopenMonth(
  { reader, writer }: CheckLogHosts,
  { fiscalYear, month, reason, by }: ReopenRequest,
  today: CalendarDate,
): Promise<"reopened" | Refusal> {
  const workbook = await reader.readWorkbook();
  const book = readBook(workbook, fiscalYear);
  if (isRefusal(book)) return book;
  const close = standingClose(book.settings.checkLog, month);
  if (!close) return { refused: "month-not-closed", month };
  const reopening = { on: today, by: said(by), reason: said(reason) };
  const writing = writingOfCheckLogRows(workbook, () => [reopeningRow(close, reopening)]);
  await writer.write((session) => session.writeSheet(writing));
  return "reopened";
}
