import type { MonthCheck } from "../app/month-check";
import type { Book } from "../app/read-book";
import { monthKey, type YearMonth } from "../domain/calendar/calendar-date";
import { monthsOfFiscalYear, type FiscalYear } from "../domain/calendar/fiscal-year";
import { cellAddress } from "../domain/grid/cell-address";
import type { SheetBinding } from "../domain/records/sheet-binding";
import type { Finding } from "../domain/rules/finding";
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
    fix,
  };
}

/** A sheet for the whole year is kept for all its months; a list of carried cases for none. */
function monthsOf({ kind, month }: SheetBinding, fiscalYear: FiscalYear): readonly YearMonth[] {
  if (month) return [month];
  return kind === "carriedCase" ? [] : monthsOfFiscalYear(fiscalYear);
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

/** `check --format json`, as command-line.md has it. */
export function checkJson(
  name: string,
  book: Book,
  check: MonthCheck,
  unread: readonly UnreadSheetText[],
  language: Language,
) {
  const sheets = check.sheets.map(({ binding, rows }) => ({
    sheet: binding.sheet,
    kind: binding.kind,
    months: monthsOf(binding, check.fiscalYear).map(monthKey),
    headerRows: [binding.headerRow + 1],
    records: rows.records,
  }));
  return {
    book: name,
    fiscalYear: check.fiscalYear,
    sheets: [...settingsJson(book), ...sheets],
    unreadSheets: unread,
    findings: check.findings.map((finding) => findingJson(finding, language)),
  };
}
