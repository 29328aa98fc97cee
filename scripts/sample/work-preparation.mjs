import { GIVEN_NAMES } from "./invented-names.mjs";
import { figuresOf, published } from "./published-figures.mjs";
import { sampleMonth } from "./calendar.mjs";

export const SUPPORTS = published.sections["4-1"].columns.filter(({ kind }) => kind === "count");

const USERS = 12;

/** One session may count under several supports: daily and social life are learnt together. */
function monthSupports(label) {
  const { daily_life: together, work, ...others } = figuresOf("4-1", label);
  const sessions = Array.from({ length: together }, (_, index) => [
    "daily_life",
    "social",
    ...(index < work ? ["work"] : []),
  ]);
  const alone = ["program_made", "job_development", "consultation", "follow_up"].flatMap((id) =>
    Array.from({ length: others[id] }, () => [id]),
  );
  return [...sessions, ...alone];
}

/** The year's sessions in order of dates; every user comes about as often as the others. */
export function yearWorkPreparation(random, giveName) {
  const users = Array.from({ length: USERS }, (_, index) =>
    giveName(GIVEN_NAMES[index % 3 === 0 ? "女" : "男"]),
  );
  return published.months.flatMap((label) =>
    monthSupports(label)
      .map((supports, index) => ({
        date: random.pick(sampleMonth(label).openDays),
        user: users[index % users.length],
        supports: new Set(supports),
      }))
      .sort((a, b) => a.date - b.date),
  );
}
