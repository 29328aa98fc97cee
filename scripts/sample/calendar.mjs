/** Dates are serial numbers of the 1900 date system throughout. */
const SERIAL_OF_1970 = 25569;
const MILLISECONDS_A_DAY = 86_400_000;

export const serialOf = (year, month, day) =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + SERIAL_OF_1970;

/** 0 = Saturday, 1 = Sunday … 6 = Friday. */
const weekdayOf = (serial) => serial % 7;

const dayAndMonth = (text) => text.split("/").map(Number);

/** National holidays from April 2019 to March 2020 (Cabinet Office, 「国民の祝日」), and the New Year closing days. */
const HOLIDAYS_2019 =
  "4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23 12/29 12/30 12/31";
const HOLIDAYS_2020 = "1/1 1/2 1/3 1/13 2/11 2/23 2/24 3/20";

const CLOSED_DAYS = new Set([
  ...HOLIDAYS_2019.split(" ").map((day) => serialOf(2019, ...dayAndMonth(day))),
  ...HOLIDAYS_2020.split(" ").map((day) => serialOf(2020, ...dayAndMonth(day))),
]);

/**
 * The month of a label as printed (`H31.4`, `R1.10`): its first and last day and the days on which
 * the centre is open.
 */
export function sampleMonth(label) {
  const [, era, eraYear, monthText] = /^([HR])(\d+)\.(\d+)$/.exec(label);
  const year = Number(eraYear) + (era === "H" ? 1988 : 2018);
  const month = Number(monthText);
  const first = serialOf(year, month, 1);
  const last = serialOf(year, month + 1, 1) - 1;
  const days = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const openDays = days.filter((day) => weekdayOf(day) > 1 && !CLOSED_DAYS.has(day));
  return { label, year, month, first, last, openDays };
}
