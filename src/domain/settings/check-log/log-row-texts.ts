import type { CalendarDate, YearMonth } from "../../calendar/calendar-date";
import { parseMonthKey } from "../../calendar/calendar-date";
import { readFullDateText } from "../../calendar/date-text";
import { itemCell, settingCell, type SettingRow } from "../setting-rows";
import type { CheckLogIssue } from "./check-log";
import { CHECK_LOG_COLUMNS, type CheckLogColumn } from "./check-log-items";

/** A row of 点検の記録, to be read column by column. */
export interface LogRowTexts {
  readonly text: (column: CheckLogColumn) => string;
  /** The parts of the last column. */
  readonly marks: readonly string[];
}

export function logRowTexts({ values }: SettingRow): LogRowTexts {
  const text = (column: CheckLogColumn) => values[CHECK_LOG_COLUMNS.indexOf(column)] ?? "";
  return {
    text,
    marks: text("marks")
      .split(" ")
      .filter((mark) => mark !== ""),
  };
}

/** Where a column of a row stands wrongly; the item itself where none is named. */
export function logIssue(row: SettingRow, column?: CheckLogColumn): CheckLogIssue {
  return column === undefined
    ? { cell: itemCell(row), problem: "item-unknown" }
    : { cell: settingCell(row, CHECK_LOG_COLUMNS.indexOf(column)), problem: "value-not-understood" };
}

/** Dates on the sheet have their year: the context is never asked. */
const NO_CONTEXT = { fiscalYear: 0 };

export function readLogDate({ text }: LogRowTexts): CalendarDate | undefined {
  return readFullDateText(text("on"), NO_CONTEXT)?.date;
}

/** `2019-05/1`: a month's 確定, by how manieth it is. */
export function closeId(month: string, time: number): string {
  return `${month}/${time}`;
}

/** The month of a close's id; undefined for what is none. */
export function monthOfCloseId(id: string): YearMonth | undefined {
  const [, month = ""] = /^(\d{4}-\d{2})\/[1-9]\d{0,3}$/.exec(id) ?? [];
  return parseMonthKey(month);
}
