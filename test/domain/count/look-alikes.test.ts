import { lookAlikes } from "../../../src/domain/count/look-alikes";
import { countYear } from "../../../src/domain/count/year-figures";
import { recordSheet, yearOf } from "../../fixtures/record-sheets";

const plans = recordSheet("プラン_R1.5", ["5/10", "001", "新規"], ["5/20", "002", "新規"]);
const meetings = recordSheet("対応_R1.5", ["5/10", "001", "支援調整会議", null]);

test("plans and 支援調整会議 stand side by side, by month and for the year", () => {
  const shown = lookAlikes(countYear(yearOf([plans, meetings])));
  expect(
    shown.map(({ month, one, other }) => [
      month?.month,
      one.label.ja,
      one.value,
      other.label.ja,
      other.value,
    ]),
  ).toEqual([
    [5, "プランの件数", 2, "支援調整会議", 1],
    [undefined, "プランの件数", 2, "支援調整会議", 1],
  ]);
});

test("a figure that nobody keeps is blank beside the other, and both are left out", () => {
  const shown = lookAlikes(countYear(yearOf([plans])));
  expect(shown.map(({ one, other }) => [one.value, other.value])).toEqual([
    [2, null],
    [2, null],
  ]);
  expect(lookAlikes(countYear(yearOf([])))).toEqual([]);
});
