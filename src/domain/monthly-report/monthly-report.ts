import type { YearMonth } from "../calendar/calendar-date";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { Figure } from "../count/figure";

/** One item of a table: a code, or a sum of several. */
export interface MonthlyRow {
  /** The column's id in the annual report; `line.column` where a table has several lines. */
  readonly id: string;
  readonly label: string;
  readonly month: Figure;
  /** From April to the month; of a stock, that of the month. */
  readonly toDate: Figure;
  /** Null where nobody has kept it. */
  readonly lastYear: number | null;
  /** True of what goes on from month to month: 月末件数. */
  readonly isStock?: true;
}

export interface MonthlyTable {
  readonly section: string;
  readonly title: string;
  readonly rows: readonly MonthlyRow[];
}

/** 前月末 + 新規 − 終結 = 月末. */
export interface MonthBalance {
  readonly before: number;
  readonly intakes: number;
  readonly closed: number;
  readonly end: number;
}

/** 月報: a month, the year to date and the same month of last year, of every table. */
export interface MonthlyReport {
  readonly fiscalYear: FiscalYear;
  readonly month: YearMonth;
  readonly centreName: string;
  /** 決裁欄: who signs. */
  readonly approvers: readonly string[];
  /** Undefined where one of its numbers is not known. */
  readonly balance: MonthBalance | undefined;
  readonly tables: readonly MonthlyTable[];
}
