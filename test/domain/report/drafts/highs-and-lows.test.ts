import { textsOf } from "../../../fixtures/draft-subjects";

const drafts = (intakes: readonly (number | null)[]) =>
  textsOf("highs-and-lows:new_total", "2-1", { cases: { intakes } });

test("names the month with the most and the one with the fewest", () => {
  expect(drafts([20, 21, 22, 23, 29, 20, 20, 20, 20, 18, 9, 20])).toEqual([
    "新規相談受付件数を月別にみると、R1.8が29件で最も多く、R2.2が9件で最も少なくなっている。",
  ]);
});

test("names two equal months, and leaves out what three or more share", () => {
  expect(drafts([20, 29, 22, 23, 29, 20, 20, 20, 20, 18, 9, 20])).toEqual([
    "新規相談受付件数を月別にみると、R1.5とR1.8がそれぞれ29件で最も多く、R2.2が9件で最も少なくなっている。",
  ]);
  expect(drafts([29, 29, 29, 23, 24, 20, 20, 20, 20, 18, 9, 20])).toEqual([
    "新規相談受付件数を月別にみると、R2.2が9件で最も少なくなっている。",
  ]);
  expect(drafts([9, 9, 9, 23, 24, 20, 20, 20, 20, 18, 19, 20])).toEqual([
    "新規相談受付件数を月別にみると、R1.8が24件で最も多くなっている。",
  ]);
  expect(drafts([9, 9, 9, 24, 24, 24, 20, 20, 20, 18, 19, 20])).toEqual([]);
});

test("says nothing of equal months, of small counts, of small differences, and where a month is blank", () => {
  expect(drafts(Array.from({ length: 12 }, () => 20))).toEqual([]);
  expect(drafts([0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 1, 1])).toEqual([]);
  expect(drafts([20, 21, 22, 23, 24, 21, 20, 20, 20, 21, 22, 20])).toEqual([]);
  expect(drafts([20, 21, null, 23, 29, 20, 20, 20, 20, 18, 9, 20])).toEqual([]);
});
