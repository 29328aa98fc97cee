import { textsOf } from "../../../fixtures/draft-subjects";
import type { OfficeSettings } from "../../../../src/domain/settings/office-settings";

const drafts = (intakes: number | readonly (number | null)[], settings: Partial<OfficeSettings>) =>
  textsOf("guideline", "2-1", { cases: { intakes }, settings });

const ASKED = new Map([[2019, 16]]);

test("says whether the rate is above or below what the ministry asks of that year", () => {
  expect(drafts(19, { population: 120_000, nationalTargets: ASKED })).toEqual([
    "新規相談受付件数は、人口10万人あたり1か月平均15.8件で、国の目安値（16件）を下回っている。",
  ]);
  expect(drafts(20, { population: 120_000, nationalTargets: ASKED })).toEqual([
    "新規相談受付件数は、人口10万人あたり1か月平均16.7件で、国の目安値（16件）を上回っている。",
  ]);
});

test("is neither above nor below where the printed numbers are equal", () => {
  expect(drafts(16, { population: 100_000, nationalTargets: ASKED })).toEqual([
    "新規相談受付件数は、人口10万人あたり1か月平均16.0件で、国の目安値（16件）と同じ水準となっている。",
  ]);
  expect(drafts(16, { population: 100_100, nationalTargets: ASKED })[0]).toContain("同じ水準");
});

test("says nothing without a population, without a target for the year, of few, and where a month is blank", () => {
  expect(drafts(19, { nationalTargets: ASKED })).toEqual([]);
  expect(drafts(19, { population: 0, nationalTargets: ASKED })).toEqual([]);
  expect(drafts(19, { population: 120_000, nationalTargets: new Map([[2018, 26]]) })).toEqual([]);
  const few = [9, ...Array.from({ length: 11 }, () => 0)];
  expect(drafts(few, { population: 3_000, nationalTargets: ASKED })).toEqual([]);
  const blank = [19, null, ...Array.from({ length: 10 }, () => 19)];
  expect(drafts(blank, { population: 120_000, nationalTargets: ASKED })).toEqual([]);
});
