import type { YearOverview } from "../../app/year-overview";

const MONTHS_OF_A_YEAR = 12;

/** Whether consultations are kept for every month of the year. */
export function isWholeYear({ monthsWithRecords }: YearOverview): boolean {
  return monthsWithRecords === MONTHS_OF_A_YEAR;
}
