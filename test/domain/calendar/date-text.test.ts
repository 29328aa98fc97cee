import * as fc from "fast-check";
import { isoDate } from "../../../src/domain/calendar/calendar-date";
import { readDateText } from "../../../src/domain/calendar/date-text";
import { dateLabel } from "../../../src/domain/calendar/era";
import { anyDate } from "../../fixtures/any-date";

const MAY = { fiscalYear: 2019, month: { year: 2019, month: 5 } };

function read(text: string, context: Parameters<typeof readDateText>[1] = MAY): string | undefined {
  const reading = readDateText(text, context);
  return reading && `${isoDate(reading.date)} ${reading.how}`;
}

describe("a date with its year", () => {
  test.each([
    "R1.5.13",
    "R元.5.13",
    "r1.5.13",
    "Ｒ１．５．１３",
    "R1/5/13",
    "R1-05-13",
    "R1年5月13日",
    "R1.5.13(月)",
    "R1.5.13（月）",
    "令和元年５月１３日",
    "令和1年5月13日",
    "令和 元年 5月 13日",
    "令和元年５月１３日（月曜日）",
    "令和元年５月１３日 月曜",
    "令1.5.13",
    "2019/5/13",
    "2019.05.13",
    "2019-05-13",
    "2019年5月13日",
    "2019/5/13(月)",
    "2019/5/13（月・祝）",
    "2019/5/13月",
    "2019/5/13 10:30",
    "R1.5.13 午後2時",
    "2019-05-13T00:00:00",
    "20190513",
  ])("%s", (text) => {
    expect(read(text)).toBe("2019-05-13 as-written");
  });

  test.each([
    ["H31.4.1", "2019-04-01 as-written"],
    ["H31.4.30", "2019-04-30 as-written"],
    ["S64.1.7", "1989-01-07 as-written"],
    ["R2.2.29", "2020-02-29 as-written"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("every day of the eras is read back from its label", () => {
    const inEras = anyDate().filter(({ year }) => year <= 2117);
    fc.assert(
      fc.property(inEras, (date) => expect(read(dateLabel(date))).toBe(`${isoDate(date)} as-written`)),
    );
  });
});

describe("an era that did not run on that day", () => {
  test.each([
    ["R1.4.10", "2019-04-10"],
    ["H31.5.13", "2019-05-13"],
    ["H32.1.15", "2020-01-15"],
    ["令和元年4月30日", "2019-04-30"],
    ["S64.1.8", "1989-01-08"],
  ])("%s is read as %s, and said so", (text, iso) => {
    expect(read(text)).toBe(`${iso} era-slip`);
  });
});

describe("a date without its year", () => {
  test.each([
    ["1.5.13", "2019-05-13"],
    ["31.4.1", "2019-04-01"],
    ["2.1.15", "2020-01-15"],
    ["1/5/13", "2019-05-13"],
    ["5/13", "2019-05-13"],
    ["5/13(月)", "2019-05-13"],
    ["5/13（月）", "2019-05-13"],
    ["5.13", "2019-05-13"],
    ["５月３１日", "2019-05-31"],
    ["5月31日(金)", "2019-05-31"],
    ["1/15", "2020-01-15"],
    ["2/29", "2020-02-29"],
    ["13", "2019-05-13"],
    ["１３日", "2019-05-13"],
    ["13(月)", "2019-05-13"],
  ])("%s is %s by the fiscal year and the sheet", (text, iso) => {
    expect(read(text)).toBe(`${iso} year-inferred`);
  });

  test("a bare era year that lies in another fiscal year is not taken", () => {
    expect(read("1.4.13", { fiscalYear: 2020 })).toBeUndefined();
    expect(read("30.5.13")).toBeUndefined();
    expect(read("2.5.13")).toBeUndefined();
  });

  test("a day alone needs a sheet of one month", () => {
    expect(read("13", { fiscalYear: 2019 })).toBeUndefined();
    expect(read("13日", { fiscalYear: 2019 })).toBeUndefined();
  });
});

describe("what is no date", () => {
  test.each([
    "",
    "〃",
    "同上",
    "5月",
    "13月",
    "5月中",
    "1/5月",
    "5/13火",
    "月",
    "R1.5",
    "令和元年5月",
    "2019/5",
    "2019/2/29",
    "R1.2.29",
    "R1.13.1",
    "5/32",
    "2/30",
    "0",
    "32",
    "R1-001",
    "2019-1001",
    "090-1234-5678",
    "1,234",
    "○",
  ])("%j", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
