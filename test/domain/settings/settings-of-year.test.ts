import { countYear } from "../../../src/domain/count/year-figures";
import { readSettings } from "../../../src/domain/settings/read-settings";
import { intakes, recordSheet, yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";

const SETTINGS = readSettings(
  sheetOf("設定", [
    ["項目", "値"],
    ["年度", "令和元年度"],
    ["前年度末件数", 134],
    ["登録者数", 12],
    ["人口", 96480],
  ]),
);
const SHEETS = [intakes("相談_H31.4", "4/8"), intakes("相談_R2.4", "4/9", "4/10")];
const NEXT_LIST = recordSheet("継続ケース_R2年度", ["R1-001"], ["R1-002"]);

test("前年度末件数 and 年間の数 are those of the year that 設定 names", () => {
  const dataset = yearOf(SHEETS, SETTINGS, 2019);
  expect(countYear(dataset).opening).toBe(134);
  expect([...dataset.settings.yearlyNumbers.values()]).toEqual([12]);
});

test("another year of the same workbook does not take them, and counts from its own list", () => {
  const dataset = yearOf([...SHEETS, NEXT_LIST], SETTINGS, 2020);
  expect(countYear(dataset).opening).toBe(2);
  expect(dataset.settings.yearlyNumbers.size).toBe(0);
  expect(dataset.settings.population).toBe(96480);
  expect(countYear(yearOf(SHEETS, SETTINGS, 2020)).opening).toBeUndefined();
});

test("without a year on 設定 they hold for every year", () => {
  const { fiscalYear, ...settings } = SETTINGS;
  expect(fiscalYear).toBe(2019);
  expect(countYear(yearOf(SHEETS, settings, 2020)).opening).toBe(134);
});
