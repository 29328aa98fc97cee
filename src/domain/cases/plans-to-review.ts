import {
  addMonths,
  compareDates,
  isOnOrBefore,
  monthOf,
  monthsBetween,
  monthsLater,
  type CalendarDate,
  type YearMonth,
} from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import type { CaseToLookAt } from "./case-to-look-at";
import { isKeptBetween, lastDayOf } from "./kept-months";
import type { OpenCase } from "./open-cases";

/** 中断・終結. */
const ENDED = "plan_close";

interface DatedPlan {
  readonly madeOn: CalendarDate;
  readonly ends: boolean;
  readonly record: KindRecord<"plan">;
}

/** The plans of each case up to a day. Of a case with a plan that cannot be read whole nothing is known: null. */
function plansByCase(
  { records }: YearDataset,
  day: CalendarDate,
): ReadonlyMap<string, readonly DatedPlan[] | null> {
  const plans = new Map<string, readonly DatedPlan[] | null>();
  for (const record of records.plan) {
    const caseNumber = valueOf(record.fields.caseNumber);
    if (caseNumber === undefined) continue;
    const [madeOn, category] = [valueOf(record.fields.madeOn), valueOf(record.fields.category)];
    const before = plans.get(caseNumber);
    if (!madeOn || category === undefined || before === null) plans.set(caseNumber, null);
    else if (isOnOrBefore(madeOn, day))
      plans.set(caseNumber, [...(before ?? []), { madeOn, ends: category === ENDED, record }]);
  }
  return plans;
}

/** The last of some plans; of those of one day the one that ends, else the one that stands last. */
function lastPlan(plans: readonly DatedPlan[]): DatedPlan | undefined {
  return plans.reduce<DatedPlan | undefined>((last, plan) => {
    const order = last ? compareDates(plan.madeOn, last.madeOn) : 1;
    return order > 0 || (order === 0 && !last?.ends) ? plan : last;
  }, undefined);
}

/** The last month whose sheet must be there: the month of the day itself may have none yet, until it is over. */
function lastMonthOver(day: CalendarDate): YearMonth {
  return compareDates(day, lastDayOf(day)) === 0 ? monthOf(day) : addMonths(monthOf(day), -1);
}

/**
 * Open cases whose plan was made or renewed some months ago, and neither renewed nor ended since. Where the sheet
 * of a month in between is not there, the plan may have been renewed on it, and nothing is said.
 */
export function plansToReview(
  dataset: YearDataset,
  open: readonly OpenCase[],
  months: number,
  day: CalendarDate,
): readonly CaseToLookAt[] {
  const plans = plansByCase(dataset, day);
  return open.flatMap(({ caseNumber, openedOn }): readonly CaseToLookAt[] => {
    // A plan of the time before a case was received again is none of it.
    const own = (plans.get(caseNumber) ?? []).filter(
      ({ madeOn }) => !openedOn || isOnOrBefore(openedOn, madeOn),
    );
    const last = lastPlan(own);
    if (!last || last.ends) return [];
    const { madeOn, record } = last;
    const dueOn = monthsLater(madeOn, months);
    const until = lastMonthOver(day);
    if (!isOnOrBefore(dueOn, day)) return [];
    if (monthsBetween(madeOn, until) > 0 && !isKeptBetween(dataset, "plan", monthOf(madeOn), until))
      return [];
    return [{ number: caseNumber, reason: { why: "plan-review-due", madeOn, dueOn }, records: [record] }];
  });
}
