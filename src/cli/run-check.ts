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
import type { Language } from "../domain/text/language";
import type { CheckArguments } from "./arguments";
import { readBooks } from "./book-files";
import { checkJson } from "./check-json";
import { fill, OUTPUT_TEXTS, TEXTS } from "./messages";
import { countBySeverity } from "./report-json";
import type { ExitStatus, Terminal } from "./terminal";

function findingLine({ severity, place, message, rule }: Finding, language: Language): string {
  const at = [place.sheet, place.cell && cellAddress(place.cell)].filter(Boolean).join(" ");
  return `${SEVERITY_TEXTS[severity][language]}\t${at}\t${message[language]}\t(${rule})`;
}

function checkText({ sheets, unreadSheets, findings }: MonthCheck, language: Language): string {
  return [
    fill(TEXTS.sheetsRead[language], { count: sheets.length }),
    ...unreadSheets.map((unread) =>
      fill(TEXTS.unread[language], { sheet: unread.sheet, why: unreadText(unread)[language] }),
    ),
    findings.length === 0
      ? TEXTS.noFinding[language]
      : fill(TEXTS.counts[language], countBySeverity(findings)),
    ...findings.map((finding) => findingLine(finding, language)),
  ].join("\n");
}

/** `jisseki check`. */
export async function runCheck(
  { books, month, format, language }: CheckArguments,
  today: CalendarDate,
  terminal: Terminal,
): Promise<ExitStatus> {
  const read = await readBooks(books);
  if (read === "books-differ-in-dates") {
    terminal.error(OUTPUT_TEXTS[read][language]);
    return 2;
  }
  const book = readBook(read.workbook, month && fiscalYearOf(month));
  const check = isRefusal(book) ? book : checkBook(book, today, month);
  if (isRefusal(book) || isRefusal(check)) {
    const refusal = isRefusal(book) ? book : check;
    if (isRefusal(refusal)) terminal.error(refusalText(refusal)[language]);
    return 2;
  }
  const output =
    format === "json"
      ? JSON.stringify(checkJson(read.name, book, check, language), null, 2)
      : checkText(check, language);
  terminal.out(output);
  return check.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
