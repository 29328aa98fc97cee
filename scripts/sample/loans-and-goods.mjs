import { isOpenOn } from "./caseload.mjs";
import { figuresOf, published } from "./published-figures.mjs";
import { sampleMonth } from "./calendar.mjs";

const THOUSAND = 1000;
const GOODS_PRICES = [1500, 2000, 2500, 3000, 3500, 4000];

/** A sum over so many loans, in whole thousands, the first takes what remains. */
function dealtLoans(count, sum) {
  if (count === 0) return [];
  const share = Math.floor(sum / count / THOUSAND) * THOUSAND;
  return [sum - share * (count - 1), ...Array.from({ length: count - 1 }, () => share)];
}

/** What was given in a month: `category` as the list names it. */
function monthGrants(random, label) {
  const figures = figuresOf("7-1", label);
  const loans = [
    ["自立支援資金貸付", figures.shakyo_loan_count, figures.shakyo_loan_amount],
    ["緊急小口資金", figures.emergency_loan_count, figures.emergency_loan_amount],
  ].flatMap(([category, count, sum]) =>
    dealtLoans(count, sum).map((yen) => ({ category, yen, contents: "" })),
  );
  const contents = figures.goods_content.split("・");
  const goods = Array.from({ length: figures.goods_count }, (_, index) => ({
    category: "物資支援",
    yen: random.pick(GOODS_PRICES),
    contents: contents[index % contents.length],
  }));
  // What no grant would name otherwise stands with the last.
  const named = new Set(goods.map((each) => each.contents));
  const last = goods.at(-1);
  if (last) last.contents = [last.contents, ...contents.filter((each) => !named.has(each))].join("・");
  return [...loans, ...goods];
}

/** The year's loans and goods in order of dates, each to a case that is open; nobody gets two of a kind. */
export function yearLoansAndGoods(random, cases) {
  const taken = new Map();
  return published.months.flatMap((label) =>
    monthGrants(random, label)
      .map((grant) => {
        const date = random.pick(sampleMonth(label).openDays);
        const receivers = taken.get(grant.category) ?? new Set();
        const item = random.pick(cases.filter((other) => isOpenOn(other, date) && !receivers.has(other)));
        taken.set(grant.category, receivers.add(item));
        return { ...grant, date, case: item };
      })
      .sort((a, b) => a.date - b.date),
  );
}
