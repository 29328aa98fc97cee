import { countConsultations } from "../../../src/domain/count/count-consultations";
import { intakes, recordSheet, yearOf } from "../../fixtures/record-sheets";
import { nonZero, recordsOf } from "../../fixtures/shown-figures";

const MAY = { year: 2019, month: 5 };
const APRIL = { year: 2019, month: 4 };

const SHEET = recordSheet(
  "相談_R1.5",
  ["5/7", "1", "男", "40代", "本人", "就労、住まい"],
  ["5/8", "2", "女", "40代", "市役所外", "就労"],
  ["5/9", "3", "？", "不明", "本人", "離婚、就労"],
  ["5/10", "4", "女", null, "市の他部署", null],
);

test("intakes by sex, age band, route, and answers by topic", () => {
  const counts = countConsultations(yearOf([SHEET]), MAY);
  expect(counts.intakes.value).toBe(4);
  expect(nonZero(counts.bySex)).toEqual({ male: 1, female: 2 });
  expect(nonZero(counts.byAgeBand)).toEqual({ age_40s: 2, unknown: 1 });
  expect(nonZero(counts.byRoute)).toEqual({ self: 2, referral_city: 1, referral_external: 1 });
  expect(nonZero(counts.byTopic)).toEqual({ work: 3, housing: 1 });
});

test("a figure has exactly the records behind it", () => {
  const { intakes: all, bySex, byTopic } = countConsultations(yearOf([SHEET]), MAY);
  expect(recordsOf(all)).toEqual(["相談_R1.5:2", "相談_R1.5:3", "相談_R1.5:4", "相談_R1.5:5"]);
  expect(recordsOf(bySex.get("female"))).toEqual(["相談_R1.5:3", "相談_R1.5:5"]);
  expect(recordsOf(byTopic.get("work"))).toEqual(["相談_R1.5:2", "相談_R1.5:3", "相談_R1.5:4"]);
  expect(recordsOf(byTopic.get("debt_loan"))).toEqual([]);
});

test("a number again after its closure counts as new", () => {
  const again = recordSheet(
    "相談_R1.5",
    ["5/7", "1", "男", "40代", "本人", "就労"],
    ["5/20", "1", "男", "40代", "本人", "就労"],
  );
  const closed = recordSheet("終結_R1.5", ["5/10", "1", "中断"]);
  expect(countConsultations(yearOf([again, closed]), MAY).intakes.value).toBe(2);
});

test("a month whose sheet has no record is zero, a month without a sheet is blank", () => {
  const dataset = yearOf([recordSheet("相談_R1.5")]);
  const may = countConsultations(dataset, MAY);
  expect(may.intakes.value).toBe(0);
  expect(nonZero(may.bySex)).toEqual({});
  const april = countConsultations(dataset, APRIL);
  expect(april.intakes.value).toBeNull();
  expect([...april.byRoute.values()].map(({ value }) => value)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

describe("a row of April on the sheet for May", () => {
  const sheets = [intakes("相談_H31.4"), intakes("相談_R1.5", "4/26", "5/7")];

  test("counts in April by its date", () => {
    const dataset = yearOf(sheets, { monthBasis: "date" });
    expect(countConsultations(dataset, APRIL).intakes.value).toBe(1);
    expect(countConsultations(dataset, MAY).intakes.value).toBe(1);
  });

  test("counts in May by its sheet, where the office says so", () => {
    const dataset = yearOf(sheets, { monthBasis: "sheet" });
    expect(countConsultations(dataset, APRIL).intakes.value).toBe(0);
    expect(countConsultations(dataset, MAY).intakes.value).toBe(2);
  });
});

test("a row without a readable date counts by its sheet only", () => {
  const sheets = [recordSheet("相談_R1.5", ["5月", "1", "男", "40代", "本人", "就労"])];
  expect(countConsultations(yearOf(sheets), MAY).intakes.value).toBe(0);
  expect(countConsultations(yearOf(sheets, { monthBasis: "sheet" }), MAY).intakes.value).toBe(1);
});
