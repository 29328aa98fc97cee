import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { ruleById } from "../domain/rules/catalogue";
import type { Finding } from "../domain/rules/finding";
import { anchorMark, isSettled, placeText } from "../domain/rules/settle-findings";
import type { LoggedReason } from "../domain/settings/check-log/check-log";
import { logMark } from "../domain/settings/check-log/log-mark";
import { settledRow, settledTakenBackRow } from "../sheets/check-log-sheet/settled-rows";
import { findInBook } from "./find-in-book";
import type { WorkbookReader, WorkbookWriter } from "./ports";
import { readBook, type Book } from "./read-book";
import { isRefusal } from "./refusal";
import { writingOfCheckLogRows } from "./writing-of-check-log-rows";

export interface SettleRequest {
  readonly fiscalYear: FiscalYear;
  readonly keys: readonly string[];
  readonly reason: string;
  readonly by: string;
}

/** Where the state of the check is kept. */
export interface CheckLogHosts {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
}

function findingsByKey(book: Book, today: CalendarDate): ReadonlyMap<string, Finding> {
  return new Map(findInBook(book, today).findings.map((finding) => [finding.key, finding]));
}

/** A cell holds one line of it; what is kept is what the user wrote. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Settles findings, all or none: refused where one is no longer there, is an error, or no reason is given. One
 * that is settled already is settled anew, with the new reason.
 */
export async function settleByKeys(
  { reader, writer }: CheckLogHosts,
  { fiscalYear, keys, reason, by }: SettleRequest,
  today: CalendarDate,
): Promise<"settled" | "changed-since"> {
  const workbook = await reader.readWorkbook();
  const book = readBook(workbook, fiscalYear);
  if (isRefusal(book)) return "changed-since";
  const found = findingsByKey(book, today);
  const asked = [...new Set(keys)].map((key) => found.get(key));
  const findings = asked.flatMap((finding) => (finding && finding.severity !== "error" ? [finding] : []));
  const words = inOneLine(reason);
  if (words === "" || findings.length < asked.length) return "changed-since";
  if (findings.length === 0) return "settled";
  const writing = writingOfCheckLogRows(workbook, (salt) =>
    findings.flatMap((finding) => {
      const { rule, key } = finding;
      const logged: LoggedReason = {
        rule,
        key: logMark(salt, key),
        anchor: anchorMark(salt, key),
        fiscalYear,
        reason: words,
        by: inOneLine(by),
        on: today,
        place: placeText(finding.place),
      };
      const row = settledRow(logged, ruleById(rule)?.docs.description.ja ?? rule);
      return isSettled(finding) ? [settledTakenBackRow(logged, today), row] : [row];
    }),
  );
  await writer.write((session) => session.writeSheet(writing));
  return "settled";
}

/** Takes a reason back; where there is none any more, nothing is done. */
export async function unsettleByKey(
  { reader, writer }: CheckLogHosts,
  { fiscalYear, key }: { readonly fiscalYear: FiscalYear; readonly key: string },
  today: CalendarDate,
): Promise<void> {
  const workbook = await reader.readWorkbook();
  const book = readBook(workbook, fiscalYear);
  if (isRefusal(book)) return;
  const { salt, reasons } = book.settings.checkLog;
  const reason = reasons.find(
    (each) => salt !== undefined && each.fiscalYear === fiscalYear && each.key === logMark(salt, key),
  );
  if (!reason) return;
  const writing = writingOfCheckLogRows(workbook, () => [settledTakenBackRow(reason, today)]);
  await writer.write((session) => session.writeSheet(writing));
}
