import { compareDates, type CalendarDate } from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import type { CaseToLookAt, LookLimits, LookReason } from "./case-to-look-at";
import { casesWithoutContact } from "./cases-without-contact";
import { earlierOf } from "./kept-months";
import { longWorkPreparation } from "./long-work-preparation";
import { openCases } from "./open-cases";
import { plansToReview } from "./plans-to-review";
import { goodsOverLimit, loansOverLimit } from "./yen-over-limit";

/** The day up to which a year is looked at: the day itself, or the year's last where that is past. */
export function dayToLookUntil({ fiscalYear }: YearDataset, day: CalendarDate): CalendarDate {
  return earlierOf(day, { year: fiscalYear + 1, month: 3, day: 31 });
}

function yearStart({ fiscalYear }: YearDataset): CalendarDate {
  return { year: fiscalYear, month: 4, day: 1 };
}

/** The number by which an earlier date, or a larger amount, comes first. */
function weight(reason: LookReason): number {
  const ofDay = ({ year, month, day }: CalendarDate): number => year * 10000 + month * 100 + day;
  switch (reason.why) {
    case "no-contact":
      return reason.since ? ofDay(reason.since) : 0;
    case "plan-review-due":
      return ofDay(reason.dueOn);
    case "work-preparation-long":
      return ofDay(reason.since);
    case "goods-over-limit":
    case "loans-over-limit":
      return -reason.yen;
  }
}

function byWeight(cases: readonly CaseToLookAt[]): readonly CaseToLookAt[] {
  return [...cases].sort(
    (a, b) => weight(a.reason) - weight(b.reason) || (a.number < b.number ? -1 : a.number > b.number ? 1 : 0),
  );
}

function knownNumbers({ records }: YearDataset): ReadonlySet<string> {
  const opening = [...records.consultation, ...records.carriedCase];
  return new Set(opening.flatMap(({ fields }) => valueOf(fields.caseNumber) ?? []));
}

/** Sessions of other years that stand on sheets for more than one. */
function sessionsOfOtherYears({ ofOtherYears }: YearDataset): readonly KindRecord<"workPreparation">[] {
  return ofOtherYears.filter(
    (record): record is KindRecord<"workPreparation"> => record.ref.kind === "workPreparation",
  );
}

/**
 * The cases that somebody should look at on a day, by reason and then by how long or how much. `earlier`: sessions
 * of work preparation on sheets of years before. What the records do not tell is not asked: a kind that the office
 * does not keep gives nothing.
 */
export function casesToLookAt(
  dataset: YearDataset,
  limits: LookLimits,
  day: CalendarDate,
  earlier: readonly KindRecord<"workPreparation">[] = [],
): readonly CaseToLookAt[] {
  const on = dayToLookUntil(dataset, day);
  const start = yearStart(dataset);
  if (compareDates(on, start) < 0) return [];
  const open = openCases(dataset, on);
  const sessions = [...earlier, ...sessionsOfOtherYears(dataset), ...dataset.records.workPreparation];
  return [
    casesWithoutContact(dataset, open, limits.monthsWithoutContact, on),
    plansToReview(dataset, open, limits.monthsToPlanReview, on),
    longWorkPreparation(sessions, knownNumbers(dataset), limits.monthsOfWorkPreparation, start, on),
    goodsOverLimit(dataset, limits.yenOfGoods, on),
    loansOverLimit(dataset, limits.yenOfLoans, on),
  ].flatMap(byWeight);
}
