import { countYear } from "../../../src/domain/count/year-figures";
import { intakes, yearOf } from "../../fixtures/record-sheets";

test("a month without a sheet has no figures, also where a late row on the next sheet is dated in it", () => {
  const { months } = countYear(yearOf([intakes("相談_H31.4", "4/8"), intakes("相談_R1.6", "5/31", "6/3")]));
  expect(months.slice(0, 4).map(({ consultations }) => consultations.intakes.value)).toEqual([
    1,
    null,
    1,
    null,
  ]);
});

test("a late row counts in its own month where that has a sheet", () => {
  const { months } = countYear(yearOf([intakes("相談_R1.5", "5/8"), intakes("相談_R1.6", "5/31", "6/3")]));
  expect(months.slice(1, 3).map(({ consultations }) => consultations.intakes.value)).toEqual([2, 1]);
});
