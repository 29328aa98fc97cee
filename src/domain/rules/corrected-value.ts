import type { CalendarDate } from "../calendar/calendar-date";

/** What a correction puts into a cell. Never a name. */
export type CorrectedValue =
  | { readonly of: "text"; readonly text: string }
  | { readonly of: "number"; readonly number: number }
  /** A true date; shown as dates of its column are, or as the record sheets of ours show them. */
  | { readonly of: "date"; readonly date: CalendarDate };
