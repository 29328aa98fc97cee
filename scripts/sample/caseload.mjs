import { published } from "./published-figures.mjs";
import { STAFF } from "./invented-names.mjs";
import { sampleMonth } from "./calendar.mjs";

/** Cases still open at the end of H30年度, by the year of their intake: `[year, of how many]`. */
const CARRIED = [
  ["H28", 242, 8],
  ["H29", 221, 27],
];
const YEAR_BEFORE = ["H30", 253];

/** Share of the carried cases that have a support plan running. */
const CARRIED_WITH_PLAN = 0.27;

export const caseNumber = (yearLabel, sequence) => `${yearLabel}-${String(sequence).padStart(3, "0")}`;

/**
 * A case: its number, the first and the last day of support, the member of staff in charge, how much
 * contact it takes, and its plan. `closedOn` is null while it is open.
 */
export function openCase(random, { number, openedOn, staff }) {
  return {
    number,
    openedOn,
    closedOn: null,
    staff,
    intensity: 1 + random.below(4),
    plan: "none",
    planChangedOn: openedOn,
  };
}

/** The cases open at the end of the year before, in order of their numbers. */
export function carriedCases(random) {
  const yearStart = sampleMonth(published.months[0]).first;
  const older = CARRIED.reduce((sum, [, , count]) => sum + count, 0);
  const byYear = [...CARRIED, [...YEAR_BEFORE, published.openingCaseload - older]];
  return byYear.flatMap(([yearLabel, intakes, count]) =>
    random
      .shuffled(Array.from({ length: intakes }, (_, index) => index + 1))
      .slice(0, count)
      .sort((one, other) => one - other)
      .map((sequence) => {
        const number = caseNumber(yearLabel, sequence);
        const openedOn = yearStart - 1 - random.below(300);
        const carried = openCase(random, { number, openedOn, staff: random.pick(STAFF) });
        if (random.chance(CARRIED_WITH_PLAN)) carried.plan = "running";
        return carried;
      }),
  );
}

/** True where support runs on that day. */
export const isOpenOn = ({ openedOn, closedOn }, day) =>
  openedOn <= day && (closedOn === null || day <= closedOn);
