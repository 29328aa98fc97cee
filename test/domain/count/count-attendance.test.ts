import { countAttendance } from "../../../src/domain/count/count-attendance";
import { attendanceSheet, recordSheet, yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";
import { nonZero, recordsOf } from "../../fixtures/shown-figures";
import { shortestTime } from "../../time/shortest-time";

const MAY = { year: 2019, month: 5 };
type Row = readonly (string | number | null)[];

function count(dates: Row, ...rows: readonly Row[]) {
  const counts = countAttendance(yearOf([attendanceSheet("学習_R1.5", dates, ...rows)]), MAY);
  if (!counts) throw new Error("no sheet");
  return counts;
}

test("sessions held, pupils enrolled and attendances by school year", () => {
  const { sessions, enrolled, attended } = count(
    ["5/11", "5/18", "5/25"],
    ["A", "中1", null, null, "○", "○", "×"],
    ["B", "中1", null, null, "遅", null, "欠"],
    ["C", "中3", null, null, "早", "1", "出"],
  );
  expect(sessions.value).toBe(3);
  expect(nonZero(enrolled)).toEqual({ j1: 2, j3: 1 });
  expect(nonZero(attended)).toEqual({ j1: 3, j3: 3 });
  expect(recordsOf(attended.get("j1"))).toEqual(["学習_R1.5:2", "学習_R1.5:3"]);
});

test("the records behind the sessions are the header row, once", () => {
  expect(recordsOf(count(["5/11", "5/18"], ["A", "中1", null, null, "○", "○"]).sessions)).toEqual([
    "学習_R1.5:1",
  ]);
});

describe("a session", () => {
  const held = (...marks: readonly (string | null)[]) =>
    count(["5/11"], ...marks.map((mark, index) => [String(index), "中1", null, null, mark])).sessions.value;

  test.each<[string, number, (string | null)[]]>([
    ["cancelled for all is not held", 0, ["休", "休"]],
    ["cancelled where a mark stands, and blank for the others, is not held", 0, ["休", null]],
    ["at which one was present is held", 1, ["休", "○"]],
    ["at which all were absent is held", 1, ["×", null]],
    ["without any mark is held: blank is absent", 1, [null, null]],
  ])("%s", (_, expected, marks) => {
    expect(held(...marks)).toBe(expected);
  });

  test("on a day that is no date, or in another month, does not count", () => {
    const { sessions, attended } = count(["5/11", "5/99", "6/1"], ["A", "中1", null, null, "○", "○", "○"]);
    expect(sessions.value).toBe(1);
    expect(nonZero(attended)).toEqual({ j1: 1 });
  });
});

describe("a pupil is enrolled", () => {
  test.each<[string, Row, number]>([
    ["without dates", [null, null], 1],
    ["from the last day of the month", ["R1.5.31", null], 1],
    ["not when beginning in June", ["R1.6.1", null], 0],
    ["until the first day of the month", ["H30.4.1", "R1.5.1"], 1],
    ["not after leaving in April", ["H30.4.1", "H31.4.30"], 0],
  ])("%s", (_, dates, expected) => {
    expect(count([], ["A", "中2", ...dates]).enrolled.get("j2")?.value).toBe(expected);
  });

  test("also in a month without a session", () => {
    const { sessions, enrolled } = count([], ["A", "中2", null, null], ["B", "中3", null, null]);
    expect(sessions).toEqual({ value: 0, records: [] });
    expect(nonZero(enrolled)).toEqual({ j2: 1, j3: 1 });
  });
});

test("a month without a sheet has no service", () => {
  const dataset = yearOf([attendanceSheet("学習_R1.5", ["5/11"]), recordSheet("終結_R1.6")]);
  expect(countAttendance(dataset, { year: 2019, month: 6 })).toBeNull();
  expect(countAttendance(dataset, MAY)?.sessions.value).toBe(1);
});

test("one sheet for the year counts each session in its month", () => {
  const dataset = yearOf([
    attendanceSheet("学習支援", ["5/11", "5/18", "6/1"], ["A", "中1", null, null, "○", "○", "○"]),
  ]);
  expect(countAttendance(dataset, MAY)?.sessions.value).toBe(2);
  expect(countAttendance(dataset, { year: 2019, month: 6 })?.attended.get("j1")?.value).toBe(1);
});

describe("a date that stands over two columns", () => {
  const twice = (...marks: readonly (string | null)[]) =>
    count(["5/11", "5/18", "5/11"], ["A", "中1", null, null, ...marks]);

  test.each<[string, number, number, (string | null)[]]>([
    ["is one session, and presence in both columns one attendance", 2, 1, ["○", null, "○"]],
    ["with the mark in the second column alone", 2, 1, [null, null, "○"]],
    ["is held where only one of the columns is cancelled", 2, 1, ["休", null, "○"]],
    ["is not held where both are cancelled", 1, 0, ["休", null, "休"]],
  ])("%s", (_, held, present, marks) => {
    const { sessions, attended } = twice(...marks);
    expect(sessions.value).toBe(held);
    expect(attended.get("j1")?.value).toBe(present);
  });
});

test("the same date on two sheets, at two venues, is two sessions", () => {
  const venue = (name: string, pupil: string) =>
    attendanceSheet(name, ["5/11"], [pupil, "中1", null, null, "○"]);
  const counts = countAttendance(yearOf([venue("学習_R1.5 東", "A"), venue("学習_R1.5 西", "B")]), MAY);
  expect(counts?.sessions.value).toBe(2);
  expect(counts?.attended.get("j1")?.value).toBe(2);
});

describe("one row a date and pupil", () => {
  const HEADER: Row = ["実施日", "氏名", "学年", "出欠"];
  const inRows = (...rows: readonly Row[]) =>
    countAttendance(yearOf([sheetOf("学習_R1.5", [HEADER, ...rows])]), MAY);

  test("a pupil who stands twice for a date was there once", () => {
    const counts = inRows(
      ["5/11", "A", "中1", "×"],
      ["5/11", "A", "中1", "○"],
      ["5/11", "A", "中1", "○"],
      ["5/18", "A", "中1", "○"],
      ["5/18", "B", "中1", "○"],
    );
    expect(counts?.sessions.value).toBe(2);
    expect(counts?.enrolled.get("j1")?.value).toBe(2);
    expect(counts?.attended.get("j1")?.value).toBe(3);
  });

  test("a date on which all are 休 is not held", () => {
    const counts = inRows(["5/11", "A", "中1", "休"], ["5/18", "A", "中1", "○"], ["5/11", "B", "中1", "休"]);
    expect(counts?.sessions.value).toBe(1);
    expect(counts?.attended.get("j1")?.value).toBe(1);
  });

  test("a year of many rows is counted in time that grows with the rows alone", () => {
    const year = (rows: number) => {
      const sheet = sheetOf("学習_R1.5", [
        HEADER,
        ...Array.from({ length: rows }, (_, n): Row => [`5/${1 + (n % 28)}`, `P${n % 97}`, "中1", "○"]),
      ]);
      return yearOf([sheet]);
    };
    const [few, many] = [year(2_000), year(16_000)];
    // A dataset of its own each time: what is worked out of one is kept for it.
    const short = shortestTime(0, () => void countAttendance({ ...few }, MAY));
    // Eight times the rows: 64 times as long where every row is compared with every other.
    const longest = 32 * Math.max(1, short);
    expect(shortestTime(longest, () => void countAttendance({ ...many }, MAY))).toBeLessThan(longest);
  });
});

describe("月の数え方", () => {
  const sheets = [
    attendanceSheet("学習_R1.5", ["4/27", "5/11"], ["A", "中1", null, null, "○", "○"]),
    attendanceSheet("学習_H31.4", ["4/13"], ["A", "中1", null, null, "○"]),
  ];
  const APRIL = { year: 2019, month: 4 };

  test.each<["date" | "sheet", number]>([
    ["date", 1],
    ["sheet", 2],
  ])("%s", (monthBasis, inMay) => {
    const dataset = yearOf(sheets, { monthBasis });
    const may = countAttendance(dataset, MAY);
    expect([may?.sessions.value, may?.attended.get("j1")?.value]).toEqual([inMay, inMay]);
    expect(countAttendance(dataset, APRIL)?.sessions.value).toBe(1);
  });

  test("by the sheet also where each date has its rows", () => {
    const rows = [
      ["実施日", "氏名", "学年", "出欠"],
      ["4/27", "A", "中1", "○"],
      ["5/11", "A", "中1", "○"],
    ];
    const may = countAttendance(yearOf([sheetOf("学習_R1.5", rows)], { monthBasis: "sheet" }), MAY);
    expect([may?.sessions.value, may?.attended.get("j1")?.value]).toEqual([2, 2]);
  });
});
