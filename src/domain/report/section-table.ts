import type { YearMonth } from "../calendar/calendar-date";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { Figure } from "../count/figure";
import type { RecordRef } from "../records/kind-record";
import type { Share } from "./rounding";
import type { ReportColumn } from "./report-column";

/** Figures by column id; every column of the table is there. */
export type FigureRow = ReadonlyMap<string, Figure>;

/** Shares in tenths of a percent by column id; null prints －. */
export type ShareRow = ReadonlyMap<string, Share>;

/** A line of each row: most tables have one, 7-2 has households over items. */
export interface TableLine {
  readonly id: string;
  readonly label: string;
}

/** One month; `figures` is null in a month without service. */
export interface MonthRow {
  readonly month: YearMonth;
  /** `R1.5`. */
  readonly label: string;
  /** Printed after the label: ※ where a note below the table explains the month; empty otherwise. */
  readonly mark: string;
  /** One row of figures a line. */
  readonly figures: readonly FigureRow[] | null;
  /** What stands in columns of words, by column id; absent where the table has none. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The records that these words are of. */
  readonly textRecords?: ReadonlyMap<string, readonly RecordRef[]>;
}

/** This year's total, or an earlier year. */
export interface YearRow {
  readonly fiscalYear: FiscalYear;
  /** `R元年度`, or 計. */
  readonly label: string;
  readonly figures: readonly FigureRow[];
  /** Null where the section prints no percents. */
  readonly shares: ShareRow | null;
}

export type SectionChart = "pie" | "stackedBar" | "trendLine";

/** A section's table by month, and what is drawn and noted beside it. */
export interface SectionTable {
  /** `2-2`. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly lines: readonly TableLine[];
  readonly months: readonly MonthRow[];
  readonly year: YearRow;
  /** Newest first. */
  readonly earlierYears: readonly YearRow[];
  /** Whether year rows have percents below them. */
  readonly percents: boolean;
  readonly charts: readonly SectionChart[];
  /** Columns whose figures the trend line draws. */
  readonly trendColumns: readonly string[];
  /** Printed below the table, each beginning with ※. */
  readonly notes: readonly string[];
  /** True where months before the first and after the last month of service are not printed. */
  readonly onlyMonthsOfService: boolean;
  /** True where the header's labels stand one character a line. */
  readonly verticalHeader: boolean;
  /** Stock columns begin from this; null where it is unknown. */
  readonly opening: number | null;
  /** The list of carried cases that this counts, or where it stands on 設定; absent where nobody asks. */
  readonly openedFrom?: Pick<Figure, "records" | "entered">;
}
