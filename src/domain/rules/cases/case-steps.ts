import { compareDates, type CalendarDate } from "../../calendar/calendar-date";
import type { CaseEntry, CaseEvent } from "../../count/case-history";
import type { ReadRecord } from "../../records/kind-record";

/** One event in the life of a case, in the order of time. */
export interface CaseStep {
  readonly event: "intake" | "closure";
  readonly on: CalendarDate;
  readonly record: ReadRecord;
  /** Whether the case was open just before. */
  readonly wasOpen: boolean;
  /** The step before; absent for the first of the year. */
  readonly previous?: CaseStep;
}

/** A stretch of support; without `from` it began before the year, without `to` it goes on. */
export interface OpenPeriod {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

function nextEvent(open: boolean, intake: CaseEvent | undefined, closure: CaseEvent | undefined) {
  if (!intake || !closure) return intake ? "intake" : "closure";
  const order = compareDates(intake.on, closure.on);
  // On one day an open case is closed and taken in again, a closed one taken in and closed.
  if (order === 0) return open ? "closure" : "intake";
  return order < 0 ? "intake" : "closure";
}

/** Intakes and closures of a case as they follow each other. */
export function caseSteps({ carried, received, closed }: CaseEntry): readonly CaseStep[] {
  const steps: CaseStep[] = [];
  const intakes = [...received];
  const closures = [...closed];
  let open = carried;
  while (intakes.length > 0 || closures.length > 0) {
    const event = nextEvent(open, intakes[0], closures[0]);
    const next = (event === "intake" ? intakes : closures).shift();
    if (!next) break;
    const previous = steps.at(-1);
    steps.push({ event, on: next.on, record: next.record, wasOpen: open, ...(previous && { previous }) });
    open = event === "intake";
  }
  return steps;
}

/** When a case was open in the year, by its steps. */
export function openPeriods({ carried }: CaseEntry, steps: readonly CaseStep[]): readonly OpenPeriod[] {
  const periods: OpenPeriod[] = [];
  let running: OpenPeriod | undefined = carried ? {} : undefined;
  for (const { event, on } of steps) {
    if (event === "intake") running ??= { from: on };
    else if (running) {
      periods.push({ ...running, to: on });
      running = undefined;
    }
  }
  return running ? [...periods, running] : periods;
}

/** True on the first and the last day of a period too. */
export function isWithin({ from, to }: OpenPeriod, day: CalendarDate): boolean {
  return (!from || compareDates(from, day) <= 0) && (!to || compareDates(day, to) <= 0);
}
