import { textsOf, type InventedYear } from "../../../fixtures/draft-subjects";

const once = (count: number) => [count, ...Array.from({ length: 11 }, () => 0)];

function intakes(now: readonly (number | null)[], before: number | null, more: Partial<InventedYear> = {}) {
  const earlier = {
    "2-1": { new_total: before, new_male: before, new_female: 0, contacts: null, closed: null },
  };
  return textsOf("change-on-last-year:new_total", "2-1", { cases: { intakes: now }, earlier, ...more });
}

test("says the difference, and its percent of the year before", () => {
  expect(intakes(once(227), 278)).toEqual([
    "新規相談受付件数は227件で、H30年度（278件）と比べて51件（18.3%）減少している。",
  ]);
  expect(intakes(once(1300), 1100)).toEqual([
    "新規相談受付件数は1,300件で、H30年度（1,100件）と比べて200件（18.2%）増加している。",
  ]);
});

test("equal is said as equal; one more or less is no change", () => {
  expect(intakes(once(227), 227)).toEqual(["新規相談受付件数は227件で、H30年度と同数となっている。"]);
  expect(intakes(once(228), 227)).toEqual([]);
  expect(intakes(once(226), 227)).toEqual([]);
  // 0.0%
  expect(intakes(once(10_002), 10_000)).toEqual([]);
});

test("takes no percent of few or of zero, and says nothing of few in both years", () => {
  expect(intakes(once(15), 9)).toEqual(["新規相談受付件数は15件で、H30年度（9件）と比べて6件増加している。"]);
  expect(intakes(once(12), 0)).toEqual([
    "新規相談受付件数は12件で、H30年度（0件）と比べて12件増加している。",
  ]);
  expect(intakes(once(0), 12)).toEqual([
    "新規相談受付件数は0件で、H30年度（12件）と比べて12件（100.0%）減少している。",
  ]);
  expect(intakes(once(9), 5)).toEqual([]);
  expect(intakes(once(0), 0)).toEqual([]);
});

test("says nothing in the first year, of another year than the last, of a blank, or of a year that is not over", () => {
  expect(intakes(once(227), 278, { earlier: {} })).toEqual([]);
  expect(intakes(once(227), 278, { earlierFiscalYear: 2017 })).toEqual([]);
  expect(intakes(once(227), null)).toEqual([]);
  expect(intakes([100, null, ...Array.from({ length: 10 }, () => 10)], 278)).toEqual([]);
});

test("compares no sum of which a part is blank", () => {
  const methods = { phone_mail: once(100), interview: once(50) };
  const codes = ["phone_mail", "visit_accompany", "interview", "coord_meeting", "other_agency_meeting"];
  const known = Object.fromEntries([...codes, "internal_meeting"].map((id) => [id, 20]));
  const drafts = (before: Readonly<Record<string, number | null>>) =>
    textsOf("change-on-last-year", "2-2", { methods, earlier: { "2-2": before } });
  expect(drafts(known)).toEqual([
    "支援件数の合計は150件で、H30年度（120件）と比べて30件（25.0%）増加している。",
  ]);
  expect(drafts({ ...known, interview: null })).toEqual([]);
  // A total that was printed is known by itself.
  expect(drafts({ ...known, interview: null, total: 120 })).toHaveLength(1);
});

test("of 7-1 each kind of loan under its own name; of an earlier year without that column nothing", () => {
  const loans = { shakyo_loan: once(29), emergency_loan: once(20) };
  expect(
    textsOf("change-on-last-year", "7-1", { loans, earlier: { "7-1": { shakyo_loan_count: 15 } } }),
  ).toEqual(["自立支援資金貸付の件数は29件で、H30年度（15件）と比べて14件（93.3%）増加している。"]);
});
