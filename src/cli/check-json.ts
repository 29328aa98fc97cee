import type { MonthCheck } from "../app/month-check";
import type { Book } from "../app/read-book";
import { isoDate, monthKey, type YearMonth } from "../domain/calendar/calendar-date";
import { monthsOfFiscalYear, type FiscalYear } from "../domain/calendar/fiscal-year";
import { cellAddress } from "../domain/grid/cell-address";
import type { ParsedSheet } from "../domain/records/read-sheets";
import { isOfNoMonth } from "../domain/records/record-kind-id";
import type { SheetBinding } from "../domain/records/sheet-binding";
import type { MonthlyTally } from "../domain/records/tally/monthly-tally";
import type { Finding } from "../domain/rules/finding";
import { isSettled, openFindings } from "../domain/rules/settle-findings";
import type { ResolvedPlace } from "../domain/rules/place";
import { settingRows } from "../domain/settings/setting-rows";
import type { Language } from "../domain/text/language";
import type { UnreadSheetText } from "./unused-settings";

function placeJson({ sheet, cell }: ResolvedPlace) {
  return { sheet, cell: cell && cellAddress(cell) };
}

function findingJson({ rule, severity, place, related, message, fix }: Finding, language: Language) {
  return {
    rule,
    severity,
    ...placeJson(place),
    related: related.map(placeJson),
    message: message[language],
    fix: fix && { before: fix.before, after: fix.after },
  };
}

/** What the office has settled, with its reason. */
function settledJson(finding: Finding, language: Language) {
  const { settlement } = finding;
  return {
    ...findingJson(finding, language),
    ...(settlement && {
      reason: settlement.reason.reason,
      by: settlement.reason.by,
      on: isoDate(settlement.reason.on),
    }),
  };
}

/** A sheet for the whole year is kept for all its months; a list without dates for none. */
function monthsOf({ kind, month }: SheetBinding, fiscalYear: FiscalYear): readonly YearMonth[] {
  if (month) return [month];
  return isOfNoMonth(kind) ? [] : monthsOfFiscalYear(fiscalYear);
}

/** 1-based, top to bottom. */
function headerRows({
  headerTop,
  headerRow,
}: Pick<SheetBinding, "headerTop" | "headerRow">): readonly number[] {
  return Array.from({ length: headerRow - headerTop + 1 }, (_, index) => headerTop + 1 + index);
}

type TablesOfKind = readonly [ParsedSheet, ...ParsedSheet[]];

/** The tables of one kind on one sheet are one entry. */
function bySheetAndKind(sheets: readonly ParsedSheet[]): readonly TablesOfKind[] {
  const entries = new Map<string, [ParsedSheet, ...ParsedSheet[]]>();
  for (const parsed of sheets) {
    const key = `${parsed.binding.kind} ${parsed.binding.sheet}`;
    const tables = entries.get(key);
    if (tables) tables.push(parsed);
    else entries.set(key, [parsed]);
  }
  return [...entries.values()];
}

function settingsJson({ workbook, settings }: Book) {
  const sheet = workbook.sheets.find(({ name }) => name === settings.sheet);
  return sheet
    ? [
        {
          sheet: sheet.name,
          kind: "settings",
          months: [],
          headerRows: [1],
          records: settingRows(sheet).length,
        },
      ]
    : [];
}

/** The tables of one 月別集計表 are one entry: ready totals; its records are its months. */
function tallyJson([first, ...others]: readonly [MonthlyTally, ...MonthlyTally[]]) {
  const tables = [first, ...others];
  const months = [...new Set(tables.flatMap((table) => table.months.map(monthKey)))].sort();
  const rows = new Set(tables.flatMap(headerRows));
  return {
    sheet: first.sheet,
    kind: "monthlyTally",
    months,
    headerRows: [...rows].sort((a, b) => a - b),
    records: months.length,
  };
}

function talliesJson({ dataset }: Book) {
  const bySheet = new Map<string, [MonthlyTally, ...MonthlyTally[]]>();
  for (const tally of dataset.tallies.filter(({ values }) => values.length > 0)) {
    const tables = bySheet.get(tally.sheet);
    if (tables) tables.push(tally);
    else bySheet.set(tally.sheet, [tally]);
  }
  return [...bySheet.values()].map(tallyJson);
}

/** `check --format json`, as command-line.md has it. */
export function checkJson(
  name: string,
  book: Book,
  check: MonthCheck,
  unread: readonly UnreadSheetText[],
  language: Language,
) {
  const settled = check.findings.filter(isSettled);
  const sheets = bySheetAndKind(check.sheets).map((tables) => ({
    sheet: tables[0].binding.sheet,
    kind: tables[0].binding.kind,
    months: monthsOf(tables[0].binding, check.fiscalYear).map(monthKey),
    headerRows: tables.flatMap(({ binding }) => headerRows(binding)),
    records: tables.reduce((sum, { recordCount }) => sum + recordCount, 0),
  }));
  return {
    book: name,
    fiscalYear: check.fiscalYear,
    sheets: [...settingsJson(book), ...sheets, ...talliesJson(book)],
    unreadSheets: unread,
    findings: openFindings(check.findings).map((finding) => findingJson(finding, language)),
    ...(settled.length > 0 && { settled: settled.map((finding) => settledJson(finding, language)) }),
  };
}
