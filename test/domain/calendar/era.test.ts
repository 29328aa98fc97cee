import { parseIsoDate } from "../../../src/domain/calendar/calendar-date";
import { dateLabel, eraYearOf, monthLabel, westernYear } from "../../../src/domain/calendar/era";

function day(iso: string) {
  const date = parseIsoDate(iso);
  if (!date) throw new Error(`${iso} is no day`);
  return date;
}

describe("the era of a day", () => {
  test.each([
    ["1868-01-25", "M1.1.25"],
    ["1912-07-29", "M45.7.29"],
    ["1912-07-30", "T1.7.30"],
    ["1926-12-24", "T15.12.24"],
    ["1926-12-25", "S1.12.25"],
    ["1989-01-07", "S64.1.7"],
    ["1989-01-08", "H1.1.8"],
    ["2019-04-30", "H31.4.30"],
    ["2019-05-01", "R1.5.1"],
    ["2020-03-31", "R2.3.31"],
  ])("%s is %s", (iso, label) => {
    expect(dateLabel(day(iso))).toBe(label);
  });

  test("before 明治 there is none, and the western year is printed", () => {
    expect(eraYearOf(day("1868-01-24"))).toBeUndefined();
    expect(dateLabel(day("1867-12-31"))).toBe("1867.12.31");
  });

  test("it has a letter and a name", () => {
    expect(eraYearOf(day("1989-01-07"))).toEqual({ letter: "S", name: "昭和", year: 64 });
    expect(eraYearOf(day("1989-01-08"))).toEqual({ letter: "H", name: "平成", year: 1 });
  });
});

describe("the western year of an era's year", () => {
  test.each([
    ["R", 1, 2019],
    ["r", 2, 2020],
    ["令和", 1, 2019],
    ["令", 1, 2019],
    ["H", 31, 2019],
    ["平成", 1, 1989],
    ["S", 64, 1989],
    ["昭和", 63, 1988],
    ["大正", 15, 1926],
    ["M", 45, 1912],
  ])("%s%i is %i", (era, year, western) => {
    expect(westernYear(era, year)).toBe(western);
  });

  test("an unknown era has none", () => {
    expect(westernYear("X", 1)).toBeUndefined();
  });
});

describe("the label of a month", () => {
  test.each([
    [2019, 4, "H31.4"],
    [2019, 5, "R1.5"],
    [2019, 12, "R1.12"],
    [2020, 1, "R2.1"],
    [2020, 3, "R2.3"],
    // 平成 began on the eighth: January 1989 is printed by the era of its first day.
    [1989, 1, "S64.1"],
    [1989, 2, "H1.2"],
  ])("%i-%i is %s", (year, month, label) => {
    expect(monthLabel({ year, month })).toBe(label);
  });
});
