import * as fc from "fast-check";
import { dateOfDayNumber, dayNumber, weekday } from "../../../src/domain/calendar/day-number";
import { anyDate } from "../../fixtures/any-date";

test("days are counted from 1970-01-01", () => {
  expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(dayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1);
  expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11_017);
});

test("every day is read back, and agrees with the machine's calendar", () => {
  fc.assert(
    fc.property(anyDate(), (date) => {
      expect(dateOfDayNumber(dayNumber(date))).toEqual(date);
      expect(dayNumber(date)).toBe(Date.UTC(date.year, date.month - 1, date.day) / 86_400_000);
    }),
  );
});

test.each([
  [{ year: 2019, month: 5, day: 13 }, 1],
  [{ year: 2019, month: 5, day: 12 }, 0],
  [{ year: 1969, month: 12, day: 27 }, 6],
  [{ year: 1900, month: 1, day: 1 }, 1],
])("%o is weekday %i", (date, expected) => {
  expect(weekday(date)).toBe(expected);
});
