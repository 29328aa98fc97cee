import * as fc from "fast-check";
import {
  addMonths,
  calendarDate,
  compareDates,
  daysInMonth,
  isLeapYear,
  isoDate,
  monthKey,
  monthsBetween,
  parseIsoDate,
  parseMonthKey,
} from "../../../src/domain/calendar/calendar-date";
import { anyDate } from "../../fixtures/any-date";

describe("days that exist", () => {
  test.each([
    [2019, 2, 28, true],
    [2019, 2, 29, false],
    [2020, 2, 29, true],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2019, 4, 31, false],
    [2019, 12, 31, true],
    [2019, 13, 1, false],
    [2019, 0, 1, false],
    [2019, 5, 0, false],
    [2019, 5, 1.5, false],
  ])("%i-%i-%s: %s", (year, month, day, exists) => {
    expect(calendarDate(year, month, day) !== undefined).toBe(exists);
  });

  test("a common year has 365, a leap year 366", () => {
    const days = (year: number) =>
      Array.from({ length: 12 }, (_, index) => daysInMonth({ year, month: index + 1 })).reduce(
        (a, b) => a + b,
      );
    for (const year of [1900, 2000, 2019, 2020, 2100]) expect(days(year)).toBe(isLeapYear(year) ? 366 : 365);
    expect([1900, 2000, 2019, 2020, 2100].filter(isLeapYear)).toEqual([2000, 2020]);
  });
});

describe("months", () => {
  test.each([
    [{ year: 2019, month: 12 }, 1, { year: 2020, month: 1 }],
    [{ year: 2020, month: 1 }, -1, { year: 2019, month: 12 }],
    [{ year: 2019, month: 4 }, 11, { year: 2020, month: 3 }],
    [{ year: 2019, month: 4 }, -28, { year: 2016, month: 12 }],
  ])("%o and %i make %o", (month, count, expected) => {
    expect(addMonths(month, count)).toEqual(expected);
    expect(monthsBetween(month, expected)).toBe(count);
  });

  test.each(["2019-00", "2019-13", "2019-5", "19-05", "2019-05-01", ""])("%j is no month", (text) => {
    expect(parseMonthKey(text)).toBeUndefined();
  });

  test("a key is read back", () => {
    expect(monthKey({ year: 2019, month: 5 })).toBe("2019-05");
    expect(parseMonthKey("2019-05")).toEqual({ year: 2019, month: 5 });
  });
});

describe("dates as text", () => {
  test("every date is read back", () => {
    fc.assert(fc.property(anyDate(), (date) => expect(parseIsoDate(isoDate(date))).toEqual(date)));
  });

  test("they order as their texts do", () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), (a, b) => {
        const byText = isoDate(a) < isoDate(b) ? -1 : isoDate(a) > isoDate(b) ? 1 : 0;
        expect(Math.sign(compareDates(a, b))).toBe(byText);
      }),
    );
  });

  test.each(["2019-02-29", "2019-2-1", "2019/02/01", "2019-02-01T00:00"])("%j is no date", (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });
});
