import { checkBook } from "../app/check-month";
import { refusalText, SEVERITY_TEXTS } from "../app/messages";
import { unreadText } from "../app/unread-texts";
import type { MonthCheck } from "../app/month-check";
import { readBook } from "../app/read-book";
import { isRefusal } from "../app/refusal";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { fiscalYearOf } from "../domain/calendar/fiscal-year";
import { cellAddress } from "../domain/grid/cell-address";
import type { Finding } from "../domain/rules/finding";
import { openFindings } from "../domain/rules/settle-findings";
import type { Language } from "../domain/text/language";
import type { CheckArguments } from "./arguments";
import { isBooksProblem, readBooks } from "./book-files";
import { checkJson } from "./check-json";
import type { JoinedBooks } from "./join-books";
import { BOOKS_TEXTS, fill, TEXTS } from "./messages";
import { oneLine } from "./one-line";
import { countBySeverity } from "./report-json";
import type { ExitStatus, Terminal } from "./terminal";
import { unusedSettings, type UnreadSheetText } from "./unused-settings";

function findingLine({ severity, place, message, rule }: Finding, language: Language): string {
  const at = [place.sheet, place.cell && cellAddress(place.cell)].filter(Boolean).join(" ");
  return [SEVERITY_TEXTS[severity][language], at, message[language], `(${rule})`].map(oneLine).join("\t");
}

function unreadTexts({ unreadSheets }: MonthCheck, language: Language): readonly UnreadSheetText[] {
  return unreadSheets.map((unread) => ({ sheet: unread.sheet, why: unreadText(unread)[language] }));
}

function checkText(
  { sheets, findings: all }: MonthCheck,
  unread: readonly UnreadSheetText[],
  language: Language,
): string {
  const findings = openFindings(all);
  const settled = all.length - findings.length;
  return [
    fill(TEXTS.sheetsRead[language], { count: sheets.length }),
    ...unread.map((sheet) => fill(TEXTS.unread[language], { ...sheet })),
    findings.length === 0
      ? TEXTS.noFinding[language]
      : fill(TEXTS.counts[language], countBySeverity(findings)),
    ...(settled === 0 ? [] : [fill(TEXTS.settled[language], { count: settled })]),
    ...findings.map((finding) => findingLine(finding, language)),
  ].join("\n");
}

/** For `JSON.stringify`: sheets of several books under the names that are shown. */
function withShownTexts({ shown }: JoinedBooks): (key: string, value: unknown) => unknown {
  return (_, value) => (typeof value === "string" ? shown(value) : value);
}

/** `jisseki check`. */
export async function runCheck(
  { books, month, format, language }: CheckArguments,
  today: CalendarDate,
  terminal: Terminal,
): Promise<ExitStatus> {
  const read = await readBooks(books);
  if (isBooksProblem(read)) {
    terminal.error(fill(BOOKS_TEXTS[read.problem][language], { book: read.book }));
    return 2;
  }
  const book = readBook(read.workbook, month && fiscalYearOf(month));
  const check = isRefusal(book) ? book : checkBook(book, today, month);
  if (isRefusal(book) || isRefusal(check)) {
    const refusal = isRefusal(book) ? book : check;
    if (isRefusal(refusal)) terminal.error(refusalText(refusal)[language]);
    return 2;
  }
  const unread = [...unreadTexts(check, language), ...unusedSettings(read, language)];
  terminal.out(
    format === "json"
      ? JSON.stringify(checkJson(read.name, book, check, unread, language), withShownTexts(read), 2)
      : read.shown(checkText(check, unread, language)),
  );
  return check.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
