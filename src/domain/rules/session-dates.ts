import type { CalendarDate, YearMonth } from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { YearDataset } from "../records/year-dataset";
import type { Place } from "./place";

export interface SessionDate {
  readonly date: CalendarDate;
  readonly sheetMonth: YearMonth | undefined;
  readonly place: Place;
}

/** Session dates where they stand: over the columns, or on a sheet with one row a session in each row. */
export function sessionDates({ sheets, records }: YearDataset): readonly SessionDate[] {
  const overColumns = sheets.flatMap(({ binding, sessionDates: columns }) =>
    columns.flatMap(({ column, date }): readonly SessionDate[] => {
      const cell = { row: binding.headerRow, column };
      const place = { at: "cell", sheet: binding.sheet, cell } as const;
      return date ? [{ date, sheetMonth: binding.month, place }] : [];
    }),
  );
  const inRows = records.attendance.flatMap((record): readonly SessionDate[] => {
    if (record.binding.columns.get("sessions")?.form !== "sessionRows") return [];
    const date = valueOf(record.fields.sessions)?.[0]?.date;
    const place = { at: "field", record, field: "sessions" } as const;
    return date ? [{ date, sheetMonth: record.sheetMonth, place }] : [];
  });
  return [...overColumns, ...inRows];
}
