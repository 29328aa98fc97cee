import { lookAlikes } from "../../../src/domain/count/look-alikes";
import type { YearDataset } from "../../../src/domain/records/year-dataset";
import { countYear } from "../../../src/domain/count/year-figures";
import { recordSheet, yearOf } from "../../fixtures/record-sheets";

const plans = recordSheet("プラン_R1.5", ["5/10", "001", "新規"], ["5/20", "002", "新規"]);
const shownOf = (dataset: YearDataset) => lookAlikes(countYear(dataset));
const meetings = recordSheet("対応_R1.5", ["5/10", "001", "支援調整会議", null]);

test("plans and 支援調整会議 stand side by side, by month and for the year", () => {
  const shown = shownOf(yearOf([plans, meetings]));
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

test("so do closures by 就労 and those who found work", () => {
  const closures = recordSheet("終結_R1.5", ["5/10", "001", "就労"], ["5/11", "002", "就労"]);
  const employed = recordSheet(
    "就労支援_R1.5",
    ["5/9", "001", "男", "40代", "○", null],
    ["5/9", "003", "女", "30代", null, "○"],
  );
  const [month] = shownOf(yearOf([closures, employed]));
  expect(month).toMatchObject({
    month: { month: 5 },
    one: { label: { ja: "就労による終結" }, value: 2 },
    other: { label: { ja: "就労支援の就労" }, value: 1 },
  });
});

test("where nobody keeps one of the two, there is nothing to compare", () => {
  expect(shownOf(yearOf([plans]))).toEqual([]);
  expect(shownOf(yearOf([]))).toEqual([]);
});
