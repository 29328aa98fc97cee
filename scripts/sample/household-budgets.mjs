import { isOpenOn } from "./caseload.mjs";
import { published } from "./published-figures.mjs";
import { sampleMonth } from "./calendar.mjs";

const FIRST_MONTHS = ["R1.6", "R1.9", "R2.1"];

/** The year's users, each a case that stays open. */
export function yearHouseholdBudgets(random, cases) {
  const taken = new Set();
  return FIRST_MONTHS.slice(0, published.sections["5-1"].users).map((label) => {
    const date = random.pick(sampleMonth(label).openDays);
    const item = random.pick(cases.filter((other) => isOpenOn(other, date) && !taken.has(other)));
    taken.add(item);
    return { date, case: item };
  });
}
