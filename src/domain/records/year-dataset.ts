import { monthOf, type CalendarDate, type YearMonth } from "../calendar/calendar-date";
import { isInFiscalYear, type FiscalYear } from "../calendar/fiscal-year";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/sheet-snapshot";
import type { OfficeSettings } from "../settings/office-settings";
import { isSameMonth } from "../calendar/calendar-date";
import type { KindRecord } from "./kind-record";
import { parseSheet, type ParsedSheet } from "./parse-sheet";
import type { RecordKindId } from "./record-kind-id";
import { RECORD_KINDS } from "./record-kinds";
import { recogniseSheet } from "./recognise-sheet";
import type { SheetBinding, UnreadSheet } from "./sheet-binding";

export type RecordsByKind = { readonly [K in RecordKindId]: readonly KindRecord<K>[] };

/** Everything that was read for one fiscal year. */
export interface YearDataset {
  readonly fiscalYear: FiscalYear;
  readonly settings: OfficeSettings;
  /** In the workbook's order; sheets kept for a month of another year are not among them. */
  readonly sheets: readonly ParsedSheet[];
  readonly unread: readonly UnreadSheet[];
  readonly records: RecordsByKind;
}

interface BoundSheet {
  readonly sheet: SheetSnapshot;
  readonly binding: SheetBinding;
}

/** Reads the record sheets of a workbook for one fiscal year; `ours` are our report and state sheets. */
export function readYear(
  workbook: WorkbookSnapshot,
  settings: OfficeSettings,
  fiscalYear: FiscalYear,
  ours: ReadonlySet<string>,
): YearDataset {
  const context = { fiscalYear, codeLists: settings.codeLists, dateSystem: workbook.dateSystem };
  const bound: BoundSheet[] = [];
  const unread: UnreadSheet[] = [];
  for (const sheet of workbook.sheets.filter(({ name }) => !ours.has(name))) {
    const recognition = recogniseSheet(sheet, context);
    if (!recognition.recognised) unread.push(recognition.unread);
    else if (isForYear(recognition.binding, fiscalYear)) bound.push({ sheet, binding: recognition.binding });
  }
  const sheets: ParsedSheet[] = [];
  const parseKind = <K extends RecordKindId>(id: K): readonly KindRecord<K>[] =>
    bound
      .filter(({ binding }) => binding.kind === id)
      .flatMap(({ sheet, binding }) => {
        const { parsed, records } = parseSheet(sheet, binding, RECORD_KINDS[id], context);
        sheets.push(parsed);
        return records;
      });
  const records: RecordsByKind = {
    consultation: parseKind("consultation"),
    contact: parseKind("contact"),
    plan: parseKind("plan"),
    closure: parseKind("closure"),
    foodHandout: parseKind("foodHandout"),
    attendance: parseKind("attendance"),
    carriedCase: parseKind("carriedCase"),
  };
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  sheets.sort((a, b) => (order.get(a.binding.sheet) ?? 0) - (order.get(b.binding.sheet) ?? 0));
  return { fiscalYear, settings, sheets, unread, records };
}

function isForYear({ month }: SheetBinding, fiscalYear: FiscalYear): boolean {
  return month === undefined || isInFiscalYear(month, fiscalYear);
}

/** The sheets that hold a kind's records of a month: kept for that month, or for the whole year. */
export function sheetsFor(
  dataset: YearDataset,
  kind: RecordKindId,
  month: YearMonth,
): readonly ParsedSheet[] {
  return dataset.sheets.filter(
    ({ binding }) => binding.kind === kind && (!binding.month || isSameMonth(binding.month, month)),
  );
}

/** The month that a record is counted in, by the office's 月の数え方; undefined where that cannot be told. */
export function countedMonth(
  dataset: YearDataset,
  sheetMonth: YearMonth | undefined,
  date: CalendarDate | undefined,
): YearMonth | undefined {
  const month =
    dataset.settings.monthBasis === "sheet" ? (sheetMonth ?? (date && monthOf(date))) : date && monthOf(date);
  return month && isInFiscalYear(month, dataset.fiscalYear) ? month : undefined;
}
