import { compareDates, isSameMonth, monthKey, type YearMonth } from "../../calendar/calendar-date";
import { isInFiscalYear, type FiscalYear } from "../../calendar/fiscal-year";
import { closeId } from "./log-row-texts";
import type { CheckLog, LoggedClose, Restatement } from "./check-log";

function timeOf({ id }: LoggedClose): number {
  return Number(id.split("/")[1]);
}

/** A month's closes, the first first. */
export function closesOfMonth({ closes }: CheckLog, month: YearMonth): readonly LoggedClose[] {
  return [...closes.values()]
    .filter((close) => isSameMonth(close.month, month))
    .sort((a, b) => timeOf(a) - timeOf(b));
}

/** The id of a month's next close. */
export function nextCloseId(log: CheckLog, month: YearMonth): string {
  const last = closesOfMonth(log, month).at(-1);
  return closeId(monthKey(month), (last ? timeOf(last) : 0) + 1);
}

/** How a month stands: its last close, unless that was reopened. */
export function standingClose(log: CheckLog, month: YearMonth): LoggedClose | undefined {
  const last = closesOfMonth(log, month).at(-1);
  return last?.reopened ? undefined : last;
}

/** The closed months of a year, earliest first. */
export function standingCloses(log: CheckLog, fiscalYear: FiscalYear): readonly LoggedClose[] {
  const months = new Map([...log.closes.values()].map(({ month }) => [monthKey(month), month]));
  return [...months]
    .filter(([, month]) => isInFiscalYear(month, fiscalYear))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, month]) => standingClose(log, month) ?? []);
}

/** The figures of a year that were restated when their month was closed again, by month and then by day. */
export function restatementsOf(log: CheckLog, fiscalYear: FiscalYear): readonly Restatement[] {
  return log.restatements
    .filter(({ month }) => isInFiscalYear(month, fiscalYear))
    .sort((a, b) => monthKey(a.month).localeCompare(monthKey(b.month), "en") || compareDates(a.on, b.on));
}
