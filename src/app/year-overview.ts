import type { YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CarriedQuestion } from "./carried-cases";
import type { MonthClosing } from "./month-closing";
import type { LookAlike } from "../domain/count/look-alikes";
import type { ExchangeSettled } from "./ports";
import type { RecordKindId } from "../domain/records/record-kind-id";

/** One kind in one month. */
export interface MonthState {
  readonly month: YearMonth;
  /**
   * `no-service`: a kind of service of which there was none needs no sheet that month. `no-sheet` holds for
   * the months to come too, whose records a sheet for the whole year has yet to take.
   */
  readonly state: "no-sheet" | "no-service" | "checked";
  readonly errors: number;
  readonly warnings: number;
}

export interface KindYear {
  readonly kind: RecordKindId;
  /** April … March. */
  readonly months: readonly MonthState[];
}

/** What checking a month finds that is not settled. */
export interface MonthTotal {
  readonly month: YearMonth;
  /** Those of the year or the workbook among them: while any stand, no month can be closed. */
  readonly errors: number;
  readonly yearWideErrors: number;
  /** Of the month itself. */
  readonly warnings: number;
}

/** 前月末 + 新規 − 終結 = 月末; null where a figure is not known. */
export interface MonthBalance {
  readonly month: YearMonth;
  readonly before: number | null;
  readonly intakes: number | null;
  readonly closed: number | null;
  readonly monthEnd: number | null;
}

/** The year at a glance: months × kinds, and each month's balance. */
export interface YearOverview {
  /** What became of a writing of the report that had been cut off; absent: there was none. */
  readonly settled?: ExchangeSettled;
  /** Years that the workbook has records of, newest first; none where it does not say, and the user did. */
  readonly fiscalYears: readonly FiscalYear[];
  readonly fiscalYear: FiscalYear;
  readonly kinds: readonly KindYear[];
  readonly balances: readonly MonthBalance[];
  /** April … March. */
  readonly totals: readonly MonthTotal[];
  /** The oldest month that has records and is not closed, else the last that has records. */
  readonly currentMonth: YearMonth;
  /** How many of the twelve months consultations are kept for. */
  readonly monthsWithRecords: number;
  readonly errors: number;
  readonly warnings: number;
  /** The months that are closed (確定), earliest first. */
  readonly closings: readonly MonthClosing[];
  /** Figures restated after 確定, in closed months and in those closed again: what 正誤表 would hold. */
  readonly restatements: number;
  /** 担当者 on 設定, to choose from. */
  readonly staff: readonly string[];
  /** Where the office has no list of carried cases, and its records name cases that no intake opened. */
  readonly carriedQuestion?: CarriedQuestion;
  /** Figures that look alike and need not be equal, side by side. */
  readonly lookAlikes?: readonly LookAlike[];
  /** Labels of the earlier years in 過年度, newest first. */
  readonly earlierYears: readonly FiscalYear[];
}
