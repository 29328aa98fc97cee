import {
  findFiscalYearInText,
  fiscalYearOf,
  isInFiscalYear,
  longFiscalYearLabel,
  monthsOfFiscalYear,
  parseFiscalYear,
  shortFiscalYearLabel,
  yearOfMonthIn,
} from "../../../src/domain/calendar/fiscal-year";
import { monthLabel } from "../../../src/domain/calendar/era";

test.each([
  [2019, "R元年度", "令和元年度"],
  [2020, "R2年度", "令和2年度"],
  [2018, "H30年度", "平成30年度"],
  [1989, "H元年度", "平成元年度"],
  [1988, "S63年度", "昭和63年度"],
])("%i is printed %s and %s", (year, short, long) => {
  expect(shortFiscalYearLabel(year)).toBe(short);
  expect(longFiscalYearLabel(year)).toBe(long);
});

test.each([
  ["令和元年度", 2019],
  ["令和　元年度", 2019],
  ["R元年度", 2019],
  ["R1", 2019],
  ["Ｒ１年度", 2019],
  ["H31年度", 2019],
  ["H30年度", 2018],
  ["平成30年", 2018],
  ["S63年度", 1988],
  ["2019年度", 2019],
  ["2019", 2019],
  ["２０１９", 2019],
  ["", undefined],
  ["元年度", undefined],
  ["30年度", undefined],
  ["R1.5", undefined],
  ["今年度", undefined],
])("%j is read as %s", (text, year) => {
  expect(parseFiscalYear(text)).toBe(year);
});

test("FY2019 runs from H31.4 over the change of era to R2.3", () => {
  const months = monthsOfFiscalYear(2019);
  expect(months.map(monthLabel).join(" ")).toBe(
    "H31.4 R1.5 R1.6 R1.7 R1.8 R1.9 R1.10 R1.11 R1.12 R2.1 R2.2 R2.3",
  );
  expect(months.every((month) => fiscalYearOf(month) === 2019 && isInFiscalYear(month, 2019))).toBe(true);
});

test.each([
  [{ year: 2019, month: 3 }, 2018],
  [{ year: 2019, month: 4 }, 2019],
  [{ year: 2020, month: 4 }, 2020],
])("%o belongs to %i", (month, year) => {
  expect(fiscalYearOf(month)).toBe(year);
  expect(isInFiscalYear(month, year)).toBe(true);
  expect(isInFiscalYear(month, year - 1)).toBe(false);
});

test.each([
  [4, 2019],
  [12, 2019],
  [1, 2020],
  [3, 2020],
])("month %i of FY2019 is in %i", (month, year) => {
  expect(yearOfMonthIn(2019, month)).toBe(year);
});

test.each([
  ["令和元年度 相談受付簿", 2019],
  ["相談受付簿（Ｒ１年度）", 2019],
  ["令和元（2019）年度 実績", 2019],
  ["2019（令和元）年度", 2019],
  ["平成 30 年度", 2018],
  ["相談_2019年度", 2019],
  ["年度", undefined],
  ["令和元年5月", undefined],
  ["12019年度", undefined],
  ["第1年度", undefined],
])("%s speaks of the year %s", (text, year) => {
  expect(findFiscalYearInText(text)).toBe(year);
});
