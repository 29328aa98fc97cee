import { isoDate } from "../../../src/domain/calendar/calendar-date";
import { readPeriodText } from "../../../src/domain/calendar/period-text";

const CONTEXT = { fiscalYear: 2019, month: { year: 2019, month: 9 } };

function shown(text: string): string | undefined {
  const period = readPeriodText(text, CONTEXT);
  return period && `${isoDate(period.first)} ${isoDate(period.last)} ${period.how}`;
}

test.each([
  ["R1.9.24～R1.10.31", "2019-09-24 2019-10-31 as-written"],
  ["R1.9.24～\nR1.10.31", "2019-09-24 2019-10-31 as-written"],
  ["令和元年９月２４日から１０月３１日まで", "2019-09-24 2019-10-31 as-written"],
  ["R1.9.24(火)〜26(木)", "2019-09-24 2019-09-26 as-written"],
  ["R1.12.28~1.4", "2019-12-28 2020-01-04 as-written"],
  ["H29.12.1～12.5", "2017-12-01 2017-12-05 as-written"],
  ["9/24～10/31", "2019-09-24 2019-10-31 year-inferred"],
  ["24～26", "2019-09-24 2019-09-26 year-inferred"],
  ["H31.4.30～H31.5.2", "2019-04-30 2019-05-02 era-slip"],
  ["R1.9.24", "2019-09-24 2019-09-24 as-written"],
  ["R1.10.31～R1.9.24", "2019-10-31 2019-09-24 as-written"],
])("%s", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each(["R1.9.24～", "～R1.9.24", "R1.9.24～未定", "9月～10月", "R1.9.31～R1.10.31", "1～2～3", ""])(
  "%s is no period",
  (text) => {
    expect(shown(text)).toBeUndefined();
  },
);
