import { readArguments } from "../../src/cli/arguments";

test("check takes books, a month and a day", () => {
  expect(readArguments(["check", "a.xlsx", "b.xlsx", "--month", "2019-08", "--today=2019-09-02"])).toEqual({
    command: "check",
    books: ["a.xlsx", "b.xlsx"],
    format: "text",
    language: "ja",
    month: { year: 2019, month: 8 },
    today: { year: 2019, month: 9, day: 2 },
  });
});

test("report takes a year, an output and a rounding", () => {
  expect(
    readArguments([
      "report",
      "a.xlsx",
      "--year",
      "2019",
      "-o",
      "out.xlsx",
      "--rounding",
      "half-up",
      "--format",
      "json",
    ]),
  ).toEqual({
    command: "report",
    books: ["a.xlsx"],
    format: "json",
    language: "ja",
    year: 2019,
    output: "out.xlsx",
    rounding: "half-up",
  });
});

test.each([
  [["make"], "command-unknown", "make"],
  [["check"], "book-missing", ""],
  [["check", "a.xlsx", "--month", "2019-13"], "month-not-understood", "2019-13"],
  [["check", "a.xlsx", "--month", "8月"], "month-not-understood", "8月"],
  [["check", "a.xlsx", "--today", "2019-02-30"], "today-not-understood", "2019-02-30"],
  [["check", "a.xlsx", "--year", "2019"], "option-unknown", "--year"],
  [["check", "a.xlsx", "--colour"], "option-unknown", "--colour"],
  [["check", "a.xlsx", "--format", "xml"], "format-not-understood", "xml"],
  [["report", "a.xlsx", "-o", "out.xlsx"], "year-not-understood", ""],
  [["report", "a.xlsx", "--year", "R1", "-o", "out.xlsx"], "year-not-understood", "R1"],
  [["report", "a.xlsx", "--year", "2019"], "output-missing", ""],
  [
    ["report", "a.xlsx", "--year", "2019", "-o", "o.xlsx", "--rounding", "up"],
    "rounding-not-understood",
    "up",
  ],
])("%j is refused: %s", (argv, problem, what) => {
  expect(readArguments(argv)).toEqual({ problem, what, language: "ja" });
});

test("refusals speak the language that was asked for", () => {
  expect(readArguments(["check", "--lang", "en"])).toMatchObject({ problem: "book-missing", language: "en" });
});
