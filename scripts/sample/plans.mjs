import { codesOf, figuresOf } from "./published-figures.mjs";

/** Days: a plan follows an intake after a week at least, and is renewed after two months at least. */
const BEFORE_FIRST_PLAN = 7;
const BEFORE_RENEWAL = 60;
const RECENT_INTAKE = 120;

const PLAN_LABELS = Object.fromEntries(
  codesOf("2-1")
    .filter(({ group }) => group === "プラン")
    .map(({ id, label }) => [id, label]),
);

export const PLAN_CODES = Object.entries(PLAN_LABELS).map(([id, label]) => ({ id, label }));

const evenly = () => 1;

/**
 * The month's plan events in order of their dates. Marks each case's plan: none → running → ended.
 * A carried case's plan was made before the year, so that it is renewed or ended without a 新規.
 */
export function monthPlans(random, month, cases) {
  const { plan_new: made, plan_renew: renewed, plan_close: ended } = figuresOf("2-1", month.label);
  const open = cases.filter((item) => item.closedOn === null);
  const running = open.filter(({ plan }) => plan === "running");

  const ending = random.sampleWeighted(running, ended, evenly);
  const renewable = running.filter(
    (item) => !ending.includes(item) && item.planChangedOn <= month.first - BEFORE_RENEWAL,
  );
  const renewing = random.sampleWeighted(renewable, renewed, evenly);
  const plannable = open.filter(
    ({ plan, openedOn }) => plan === "none" && openedOn + BEFORE_FIRST_PLAN < month.openDays.at(-3),
  );
  const starting = random.sampleWeighted(plannable, made, ({ openedOn }) =>
    openedOn > month.first - RECENT_INTAKE ? 6 : 1,
  );

  const event = (item, kind, plan, earliest) => {
    const date = random.pick(month.openDays.filter((day) => day >= earliest));
    item.plan = plan;
    item.planChangedOn = date;
    return { date, case: item, kind: PLAN_LABELS[kind] };
  };
  return [
    ...starting.map((item) => event(item, "plan_new", "running", item.openedOn + BEFORE_FIRST_PLAN)),
    ...renewing.map((item) => event(item, "plan_renew", "running", month.first)),
    ...ending.map((item) => event(item, "plan_close", "ended", month.first)),
  ].sort((a, b) => a.date - b.date);
}
