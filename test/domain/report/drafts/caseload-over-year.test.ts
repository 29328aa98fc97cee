import { textsOf } from "../../../fixtures/draft-subjects";

const once = (count: number) => [count, ...Array.from({ length: 11 }, () => 0)];

const drafts = (opening: number | undefined, intakes: readonly (number | null)[], closed: number) =>
  textsOf("caseload-over-year", "2-1", {
    cases: { intakes, closed: once(closed) },
    ...(opening !== undefined && { opening }),
  });

test("says where the caseload began and ended", () => {
  expect(drafts(148, once(227), 262)).toEqual([
    "月末件数は、前年度末の148件から35件減少し、年度末は113件となっている。",
  ]);
  expect(drafts(100, once(50), 20)).toEqual([
    "月末件数は、前年度末の100件から30件増加し、年度末は130件となっている。",
  ]);
  expect(drafts(100, once(20), 20)).toEqual(["年度末の月末件数は、前年度末と同じ100件となっている。"]);
});

test("says nothing where the beginning or a month is unknown, of one more or less, and of few", () => {
  expect(drafts(undefined, once(227), 262)).toEqual([]);
  expect(drafts(148, [100, null, ...Array.from({ length: 10 }, () => 1)], 20)).toEqual([]);
  expect(drafts(100, once(21), 20)).toEqual([]);
  expect(drafts(5, once(3), 0)).toEqual([]);
  expect(drafts(0, once(0), 0)).toEqual([]);
  // No caseload is below zero.
  expect(drafts(10, once(0), 11)).toEqual([]);
});
