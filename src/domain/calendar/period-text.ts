import { monthOf, type CalendarDate } from "./calendar-date";
import { readDateText, type DateContext, type DateReading } from "./date-text";
import { fiscalYearOf } from "./fiscal-year";

/** A first and a last day; both the same for one day. The last may stand before the first: it is as written. */
export interface Period {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

export interface PeriodReading extends Period {
  readonly how: DateReading["how"];
}

const FROM_TO = /[~〜]|から/;

/**
 * Reads `R1.9.24～R1.10.31`, `9/24～26`, `R1.9.24～10.31`, or a single day. What the last day leaves out is
 * that of the first. Undefined where either is no date: `R1.9.24～` does not say how long it went on.
 */
export function readPeriodText(text: string, context: DateContext): PeriodReading | undefined {
  const [from = "", until, ...more] = text.normalize("NFKC").split(FROM_TO);
  const first = readDateText(from, context);
  if (!first || more.length > 0) return undefined;
  if (until === undefined) return { first: first.date, last: first.date, how: first.how };
  const last = readDateText(until.trim().replace(/まで$/, ""), {
    fiscalYear: fiscalYearOf(first.date),
    month: monthOf(first.date),
  });
  if (!last) return undefined;
  return { first: first.date, last: last.date, how: last.how === "era-slip" ? last.how : first.how };
}
