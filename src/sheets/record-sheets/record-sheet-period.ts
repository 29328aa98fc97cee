import {
  daysInMonth,
  monthKey,
  type CalendarDate,
  type YearMonth,
} from "../../domain/calendar/calendar-date";
import { eraYearOf, monthLabel } from "../../domain/calendar/era";
import {
  longFiscalYearLabel,
  monthsOfFiscalYear,
  shortFiscalYearLabel,
  type FiscalYear,
} from "../../domain/calendar/fiscal-year";
import type { RecordKindId } from "../../domain/records/record-kind-id";
import { RECORD_KINDS } from "../../domain/records/record-kinds";

/** What a new sheet is kept for: a month of the year, or all of it. */
export interface RecordSheetPeriod {
  readonly fiscalYear: FiscalYear;
  readonly month?: YearMonth;
}

/** `令和2年4月`, `令和2年度`. */
export function periodText({ fiscalYear, month }: RecordSheetPeriod): string {
  if (!month) return longFiscalYearLabel(fiscalYear);
  const era = eraYearOf({ ...month, day: 1 });
  const year = era ? `${era.name}${era.year === 1 ? "元" : era.year}年` : `${month.year}年`;
  return `${year}${month.month}月`;
}

/** The months that the period has. */
export function monthsOfPeriod({ fiscalYear, month }: RecordSheetPeriod): readonly YearMonth[] {
  return month ? [month] : monthsOfFiscalYear(fiscalYear);
}

/** Its first and its last day. */
export function daysOfPeriod({ fiscalYear, month }: RecordSheetPeriod): {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
} {
  const first = month ?? { year: fiscalYear, month: 4 };
  const last = month ?? { year: fiscalYear + 1, month: 3 };
  return { from: { ...first, day: 1 }, to: { ...last, day: daysInMonth(last) } };
}

/** `相談_R2.4`, `相談_R2年度`: names that are read as that month and year, and as no other. */
export function recordSheetName(kind: RecordKindId, { fiscalYear, month }: RecordSheetPeriod): string {
  const { name } = RECORD_KINDS[kind].template;
  return `${name}_${month ? monthLabel(month) : shortFiscalYearLabel(fiscalYear)}`;
}

/**
 * The name of the sheet's Excel table. Not with our prefix for defined names, by which report sheets are
 * known: the sheet belongs to the staff.
 */
export function recordTableName(kind: RecordKindId, { fiscalYear, month }: RecordSheetPeriod): string {
  const period = month ? monthKey(month).replace("-", "_") : `fy${fiscalYear}`;
  return `records_${kind}_${period}`;
}

/** `令和2年4月 新規相談`. */
export function recordSheetTitle(kind: RecordKindId, period: RecordSheetPeriod): string {
  return `${periodText(period)} ${RECORD_KINDS[kind].label.ja}`;
}
