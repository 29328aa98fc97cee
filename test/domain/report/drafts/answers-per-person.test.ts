import { textsOf } from "../../../fixtures/draft-subjects";

const once = (count: number) => [count, ...Array.from({ length: 11 }, () => 0)];

const drafts = (intakes: readonly (number | null)[], income: number, work: number) =>
  textsOf("answers-per-person", "2-5", {
    cases: { intakes },
    topics: { income_living: once(income), work: once(work) },
  });

test("says how many answers there are to each person", () => {
  expect(drafts(once(227), 200, 196)).toEqual([
    "相談者1人あたりの回答は平均1.7件（回答396件、相談者227人）となっている。",
  ]);
});

test("says nothing of one answer each, of few people, of none, and where a month is blank", () => {
  expect(drafts(once(100), 60, 41)).toEqual([]);
  expect(drafts(once(9), 20, 10)).toEqual([]);
  expect(drafts(once(0), 0, 0)).toEqual([]);
  expect(drafts([100, null, ...Array.from({ length: 10 }, () => 10)], 200, 196)).toEqual([]);
});
