import { isArgumentProblem, readArguments } from "../../src/cli/arguments";
import { argumentText } from "../../src/cli/messages";

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
  [[], "command-unknown", ""],
  [["check", "a.xlsx", "--month", "0000-01"], "month-not-understood", "0000-01"],
  [["check", "a.xlsx", "--month", "2019-05", "--month=2019-06"], "option-twice", "--month"],
  [["check", "a.xlsx", "--today", "0019-02-03"], "today-not-understood", "0019-02-03"],
  [["check", "a.xlsx", "--toString", "x"], "option-unknown", "--toString"],
  [["check", "a.xlsx", "-x"], "option-unknown", "-x"],
  [["check", "a.xlsx", "--help=yes"], "option-unknown", "--help"],
  [["check", "a.xlsx", "--lang", "fr"], "language-not-understood", "fr"],
  [["check", "a.xlsx", "--lang=fr"], "language-not-understood", "fr"],
  [["check", "a.xlsx", "--lang=EN"], "language-not-understood", "EN"],
  [["report", "a.xlsx", "--year", "0019", "-o", "out.xlsx"], "year-not-understood", "0019"],
  [
    ["report", "a.xlsx", "--year", "2019", "-o", "a.xlsx", "--output", "b.xlsx"],
    "option-twice",
    "-o/--output",
  ],
  [["check", "a.xlsx", "--month", "2019-13"], "month-not-understood", "2019-13"],
  [["check", "a.xlsx", "--month", "8月"], "month-not-understood", "8月"],
  [["check", "a.xlsx", "--today", "2019-02-30"], "today-not-understood", "2019-02-30"],
  [["check", "a.xlsx", "--year", "2019"], "option-unknown", "--year"],
  [["check", "a.xlsx", "--colour"], "option-unknown", "--colour"],
  [["check", "a.xlsx", "--format", "xml"], "format-not-understood", "xml"],
  [["report", "a.xlsx", "-o", "out.xlsx"], "year-not-understood", ""],
  [["report", "a.xlsx", "--year", "R1", "-o", "out.xlsx"], "year-not-understood", "R1"],
  [["report", "a.xlsx", "--year", "2019"], "output-missing", ""],
  [["report", "a.xlsx", "--year", "2019", "-o", "o.xls"], "output-not-xlsx", "o.xls"],
  [["publish", "a.xlsx", "--year", "2019", "-o", "o.csv"], "output-not-xlsx", "o.csv"],
  [["publish", "a.xlsx", "--year", "2019", "-o", "o.xlsm"], "output-not-xlsx", "o.xlsm"],
  [
    ["report", "a.xlsx", "--year", "2019", "-o", "o.xlsx", "--rounding", "up"],
    "rounding-not-understood",
    "up",
  ],
])("%j is refused: %s", (argv, problem, what) => {
  expect(readArguments(argv)).toEqual({ problem, what, language: "ja" });
});

test("report takes a file of last year, check does not", () => {
  const report = ["report", "a.xlsx", "--year", "2019", "-o", "out.xlsx", "--last-year", "b.xlsx"];
  expect(readArguments(report)).toMatchObject({ command: "report", lastYear: "b.xlsx" });
  expect(readArguments(["check", "a.xlsx", "--last-year", "b.xlsx"])).toMatchObject({
    problem: "option-unknown",
    what: "--last-year",
  });
});

test("refusals speak the language that was asked for", () => {
  expect(readArguments(["check", "--lang", "en"])).toMatchObject({ problem: "book-missing", language: "en" });
});

describe("an option without its value is named", () => {
  const ALL = ["--format", "--lang", "--today", "--month", "--year", "--rounding", "--last-year"];
  test.each([...ALL.map((option) => [option, option]), ["-o", "-o/--output"], ["--output", "-o/--output"]])(
    "%s",
    (option, what) => {
      const refused = { problem: "value-missing", what, language: "ja" };
      const before = ["report", "a.xlsx"];
      const others = option === "--year" ? ["-o", "out.xlsx"] : ["--year", "2019"];
      expect(readArguments([...before, ...others, option])).toEqual(refused);
      expect(readArguments([...before, option, ...others])).toEqual(refused);
      expect(readArguments([...before, ...others, option, ""])).toEqual(refused);
      if (option.startsWith("--"))
        expect(readArguments([...before, `${option}=`, ...others])).toEqual(refused);
    },
  );
});

test.each([
  [["--help"]],
  [["-h"]],
  [["make", "--help"]],
  [["check", "a.xlsx", "--colour", "--help"]],
  [["report", "-o", "--help"]],
  [["check", "a.xlsx", "--month", "August", "-h"]],
])("help wins: %j", (argv) => {
  expect(readArguments(argv)).toEqual({ command: "help", language: "ja" });
});

test("words after -- are books, whatever they look like", () => {
  expect(readArguments(["check", "--lang", "en", "--", "--help", "-o"])).toEqual({
    command: "check",
    books: ["--help", "-o"],
    format: "text",
    language: "en",
  });
});

test("a value may look like an option where it is joined to its name", () => {
  expect(readArguments(["report", "a.xlsx", "--year", "2019", "--output=-out.xlsx"])).toMatchObject({
    output: "-out.xlsx",
  });
});

describe("the words of a refusal", () => {
  test("name what is wrong, and end like a sentence where there is nothing to name", () => {
    const texts = [["check", "--lang=fr"], ["check"], ["report", "a.xlsx", "--lang=en"]].map((argv) => {
      const read = readArguments(argv);
      return isArgumentProblem(read) ? argumentText(read) : "";
    });
    expect(texts).toEqual([
      "--lang は ja か en です: fr",
      "ブック（.xlsx）を指定してください。",
      "--year takes the fiscal year in four digits.",
    ]);
  });
});
