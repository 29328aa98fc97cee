import { calendarDate, type CalendarDate } from "../../calendar/calendar-date";
import { dateLabel } from "../../calendar/era";
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

/** What a header says as a date, and how it was read where that is not as it stands. */
type HeaderDate = Pick<SessionColumn, "date" | "readAs">;

function dateOf(cell: HeaderCell, context: CellDateContext): HeaderDate {
  const { row, column, value, text } = cell;
  const under = dateUnderMonth(cell, context);
  if (under) {
    const before = `${cell.parents.at(-1) ?? ""} ${text}`;
    return {
      date: under,
      readAs: { row, special: { how: "year-inferred", before, after: dateLabel(under) } },
    };
  }
  const reading = readDateCell({ cell: { row, column }, value }, context);
  if (reading.state !== "read") return { date: undefined };
  const { value: date, special } = reading;
  return { date, ...(special && { readAs: { row, special } }) };
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
  const dated = free.map((cell) => ({ cell, ...dateOf(cell, context) }));
  const first = dated.find(({ date }) => date)?.cell.column;
  return dated
    .filter(
      ({ cell, date }) =>
        date !== undefined ||
        (!isTotalLabel(cell.key) &&
          ((first !== undefined && cell.column > first && looksLikeDate(cell)) ||
            holdsAttendanceMarks(filledValues(rows, cell.column)))),
    )
    .map(({ cell, date, readAs }) => ({ column: cell.column, date, ...(readAs && { readAs }) }));
}
