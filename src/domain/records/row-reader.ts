import type { CalendarDate } from "../calendar/calendar-date";
import type { CodeList } from "../settings/code-list";
import type { FieldReading } from "./field-reading";
import type { QuantityReading, SessionReading, SeveralCodes } from "./record-fields";

/** Reads the fields of one row by column name; a column that the sheet lacks reads as `absent`. */
export interface RowReader<C extends string> {
  date(column: C): FieldReading<CalendarDate>;
  /** A date that must stand with its year. */
  fullDate(column: C): FieldReading<CalendarDate>;
  /** The first day of a cell that may hold a first and a last one. */
  firstDay(column: C): FieldReading<CalendarDate>;
  /** The last day of such a cell: the first, where it holds one only. */
  lastDay(column: C): FieldReading<CalendarDate>;
  text(column: C): FieldReading<string>;
  /** A 受付番号 or 世帯番号: text, widths folded, never computed with. */
  caseNumber(column: C): FieldReading<string>;
  caseNumbers(column: C): FieldReading<readonly string[]>;
  /** The permanent id of the code that stands there. */
  code(column: C): FieldReading<string>;
  codes(column: C): FieldReading<SeveralCodes>;
  /** The office's list for a column of codes. */
  codeList(column: C): CodeList | undefined;
  count(column: C): FieldReading<number>;
  quantities(column: C): FieldReading<readonly QuantityReading[]>;
  /** The same where a mark stands for one. */
  markedQuantities(column: C): FieldReading<readonly QuantityReading[]>;
  sessions(column: C): FieldReading<readonly SessionReading[]>;
}
