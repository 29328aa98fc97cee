import { calendarDate, type CalendarDate } from "../../calendar/calendar-date";
import { yearOfMonthIn } from "../../calendar/fiscal-year";
import { readDateCell, type CellDateContext } from "../read-cell";
import type { SessionColumn } from "../sheet-binding";
import { filledValues, holdsAttendanceMarks, type ColumnRows } from "./column-values";
import type { HeaderCell } from "./header-rows";
import { isTotalLabel } from "./label-match";

/** `5月` over `18` is the 18th of May. */
function dateUnderMonth(
  { parents, key }: HeaderCell,
  { fiscalYear }: CellDateContext,
): CalendarDate | undefined {
  const [, month] = /^(?:.*\D)?(\d{1,2})月$/.exec(parents.at(-1) ?? "") ?? [];
  const [, day] = /^(\d{1,2})日?(?:\([日月火水木金土]\))?$/.exec(key) ?? [];
  if (month === undefined || day === undefined) return undefined;
  return calendarDate(yearOfMonthIn(fiscalYear, Number(month)), Number(month), Number(day));
}

function dateOf(cell: HeaderCell, context: CellDateContext): CalendarDate | undefined {
  const under = dateUnderMonth(cell, context);
  if (under) return under;
  const { value } = cell;
  const reading = readDateCell({ cell: { row: cell.row, column: cell.column }, value }, context);
  return reading.state === "read" ? reading.value : undefined;
}

/** A header with digits as a date has them: meant as one even where no such day exists. */
function looksLikeDate({ value, text }: HeaderCell): boolean {
  return typeof value === "number" || /^\D?[\d０-９]{1,4}\s*[./／月-]/.test(text);
}

/**
 * The columns of session dates. A column that is no date is a session where marks of attendance stand in
 * it, or its header was meant as a date: it is then bound without one, and asked about.
 */
export function sessionColumns(
  free: readonly HeaderCell[],
  rows: ColumnRows,
  context: CellDateContext,
): readonly SessionColumn[] {
  const dated = free.map((cell) => ({ cell, date: dateOf(cell, context) }));
  const first = dated.find(({ date }) => date)?.cell.column;
  return dated
    .filter(
      ({ cell, date }) =>
        date !== undefined ||
        (!isTotalLabel(cell.key) &&
          ((first !== undefined && cell.column > first && looksLikeDate(cell)) ||
            holdsAttendanceMarks(filledValues(rows, cell.column)))),
    )
    .map(({ cell, date }) => ({ column: cell.column, date }));
}
