import * as fc from "fast-check";
import { isoDate } from "../../../src/domain/calendar/calendar-date";
import { dateOfSerial, serialOfDate } from "../../../src/domain/calendar/excel-serial";
import { anyDate } from "../../fixtures/any-date";

function shown(serial: number, system: 1900 | 1904): string | undefined {
  const date = dateOfSerial(serial, system);
  return date && isoDate(date);
}

describe("serials from 1900", () => {
  test.each([
    [1, "1900-01-01"],
    [31, "1900-01-31"],
    [59, "1900-02-28"],
    // Excel's 29 February 1900 never was.
    [60, undefined],
    [61, "1900-03-01"],
    [36_526, "2000-01-01"],
    [43_598, "2019-05-13"],
    [43_598.99, "2019-05-13"],
    [2_958_465, "9999-12-31"],
    [2_958_466, undefined],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])("%d is %s", (serial, expected) => {
    expect(shown(serial, 1900)).toBe(expected);
  });

  test.each([1, 59, 61, 43_598])("%d is made of its day again", (serial) => {
    const date = dateOfSerial(serial, 1900);
    expect(date && serialOfDate(date, 1900)).toBe(serial);
  });
});

describe("serials from 1904", () => {
  test.each([
    [0, "1904-01-01"],
    [1, "1904-01-02"],
    [35_064, "2000-01-01"],
    [42_136, "2019-05-13"],
    [-1, undefined],
  ])("%d is %s", (serial, expected) => {
    expect(shown(serial, 1904)).toBe(expected);
  });
});

test.each([1900, 1904] as const)("every day is read back in the %i system", (system) => {
  const from1904 = anyDate().filter(({ year }) => year >= 1904 && year <= 9990);
  fc.assert(
    fc.property(from1904, (date) => expect(dateOfSerial(serialOfDate(date, system), system)).toEqual(date)),
  );
});

test("the systems are 1462 days apart", () => {
  fc.assert(
    fc.property(anyDate(), (date) => expect(serialOfDate(date, 1900) - serialOfDate(date, 1904)).toBe(1462)),
  );
});
