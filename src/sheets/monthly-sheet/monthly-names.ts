import { monthKey, type YearMonth } from "../../domain/calendar/calendar-date";
import { monthLabel } from "../../domain/calendar/era";
import { OUR_NAME_PREFIX } from "../../domain/grid/our-names";

/** `月報 R1.8`. */
export function monthlySheetName(month: YearMonth): string {
  return `月報 ${monthLabel(month)}`;
}

/** The page, by which the sheet is found again, whatever it is called. */
export function monthlyPageName(month: YearMonth): string {
  return `${OUR_NAME_PREFIX}monthly_${monthKey(month).replace("-", "_")}_page`;
}

/** The cell that tells whether somebody has edited the sheet. */
export function monthlyMarkName(month: YearMonth): string {
  return `${OUR_NAME_PREFIX}monthly_${monthKey(month).replace("-", "_")}_mark`;
}
