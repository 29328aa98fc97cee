import type { YearMonth } from "../calendar/calendar-date";
import type { FiscalYear } from "../calendar/fiscal-year";

/** The row that a figure stands in. */
export type FigureRowName =
  | { readonly of: "month"; readonly month: YearMonth; readonly label: string }
  /** This year's total, or an earlier year. */
  | { readonly of: "year"; readonly fiscalYear: FiscalYear; readonly label: string }
  /** A row of a list, or a statement: 一般就労（採用）, 登録者. */
  | { readonly of: "list"; readonly block: string; readonly label: string }
  /** 前年度末件数, from which a stock begins. */
  | { readonly of: "opening"; readonly label: string };

/** What a figure of a section is called, wherever it stands: R1.8, 男性, 件数. */
export interface FigureName {
  readonly row: FigureRowName;
  /** Permanent: a code's id, or the section's own. Absent where a statement is its own label. */
  readonly column?: { readonly id: string; readonly label: string };
  /** Of rows with several lines: 延べ対象世帯数, 提供数. */
  readonly line?: { readonly id: string; readonly label: string };
  readonly measure: "count" | "share";
  /** True for the copy that charts read. */
  readonly isForChart?: true;
}
