import { published } from "./published-figures.mjs";
import { isOpenOn } from "./caseload.mjs";

const SECTION = published.sections["7-2"];
export const FOOD_CATEGORIES = SECTION.columns;

/** Households that get food without being a case of the centre. */
const HOUSEHOLDS_BESIDE = 40;
const SHARE_BESIDE = 0.25;

/** `items` over `households`, each at least one. */
function dealtItems(random, items, households) {
  const quantities = Array.from({ length: households }, () => 1);
  for (let rest = items - households; rest > 0; rest -= 1) quantities[random.below(households)] += 1;
  return quantities;
}

/** Puts every category's households on handouts, those without anything first: no handout stays empty. */
function dealtQuantities(random, { households, items }, handouts) {
  const rows = Array.from({ length: handouts }, () => ({}));
  const isEmpty = (row) => Object.keys(row).length === 0;
  for (const { id } of FOOD_CATEGORIES) {
    if (households[id] === null) continue;
    const shuffled = random.shuffled(rows);
    const chosen = [...shuffled.filter(isEmpty), ...shuffled.filter((row) => !isEmpty(row))].slice(
      0,
      households[id],
    );
    dealtItems(random, items[id], households[id]).forEach((quantity, index) => {
      chosen[index][id] = quantity;
    });
  }
  return rows.filter((row) => !isEmpty(row));
}

/** About a third more handouts than the largest category has households, as far as the categories reach. */
function handoutCount({ households }) {
  const counts = Object.values(households).filter((count) => count !== null);
  const largest = Math.max(...counts);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Math.min(all, Math.ceil(largest * 1.3));
}

/** The month's handouts in order of their dates: one row a household, no household twice in the month. */
export function monthFoodHandouts(random, month, cases) {
  const figures = SECTION.monthly.find(({ month: label }) => label === month.label);
  const households = random.shuffled(Array.from({ length: HOUSEHOLDS_BESIDE }, (_, index) => index + 1));
  const takenCases = new Set();
  return dealtQuantities(random, figures, handoutCount(figures))
    .map((quantities) => {
      const date = random.pick(month.openDays);
      if (random.chance(SHARE_BESIDE)) {
        return { date, number: "", household: `S-${String(households.pop()).padStart(3, "0")}`, quantities };
      }
      const item = random.pick(cases.filter((other) => isOpenOn(other, date) && !takenCases.has(other)));
      takenCases.add(item);
      return { date, number: item.number, household: "", quantities };
    })
    .sort((a, b) => a.date - b.date);
}
