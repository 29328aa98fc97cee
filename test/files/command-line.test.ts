import { existsSync, readdirSync, readFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import { REPORT_SECTION_IDS } from "../../src/domain/settings/section-id";
import fixture from "../fixtures/published-fy2019.json";
import { compoundFile } from "../hosts/xlsx-file/compound-file";
import { bytesOf, inCommandLineFolder, onlySheets } from "./command-line";

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

interface CheckResult {
  readonly book: string;
  readonly fiscalYear: number;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly kind: string;
    readonly months: string[];
    readonly records: number;
  }[];
  readonly unreadSheets: readonly { readonly sheet: string; readonly why: string }[];
  readonly findings: readonly Finding[];
}

type Figures = Readonly<Record<string, number | null>> | null;

interface ReportResult {
  readonly findings: Readonly<Record<string, number>>;
  readonly sections: readonly {
    readonly id: string;
    readonly months: readonly {
      readonly month: string;
      readonly label: string;
      readonly values?: Figures;
      readonly households?: Figures;
      readonly items?: Figures;
    }[];
    readonly years: readonly {
      readonly label: string;
      readonly values?: Figures;
      readonly percent: Figures;
    }[];
  }[];
}

const folder = inCommandLineFolder();
const jisseki = (...argv: readonly string[]) => folder().run(...argv);

test("check of the sample finds nothing wrong and names every sheet", () => {
  const { status, stdout } = jisseki("check", "sample.xlsx", "--today", "2020-04-10", "--format", "json");
  const result = JSON.parse(stdout) as CheckResult;
  expect(status).toBe(0);
  expect(result).toMatchObject({ book: "sample.xlsx", fiscalYear: 2019, unreadSheets: [] });
  expect(result.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(result.sheets).toContainEqual({
    sheet: "相談_R1.5",
    kind: "consultation",
    months: ["2019-05"],
    headerRows: [1],
    records: 17,
  });
  expect(result.sheets).toContainEqual(
    expect.objectContaining({ sheet: "設定", kind: "settings", months: [] }),
  );
  expect(result.sheets.filter(({ kind }) => kind === "attendance")).toHaveLength(11);
});

test("report gives the published figures as JSON and a workbook", () => {
  const { status, stdout } = jisseki(
    "report",
    "sample.xlsx",
    "--year",
    "2019",
    "-o",
    "out.xlsx",
    "--format",
    "json",
  );
  const { sections } = JSON.parse(stdout) as ReportResult;
  expect(status).toBe(0);
  expect(sections.map(({ id }) => id)).toEqual(REPORT_SECTION_IDS);
  const contacts = sections.find(({ id }) => id === "2-2");
  expect(contacts?.months.map(({ label, values }) => ({ month: label, values }))).toEqual(
    fixture.sections["2-2"].monthly,
  );
  expect(contacts?.years[0]).toEqual({
    label: "R元年度",
    values: fixture.sections["2-2"].totalRow.values,
    percent: fixture.sections["2-2"].totalRow.percent,
  });
  expect(contacts?.years.map(({ label }) => label)).toEqual(["R元年度", "H30年度", "H29年度", "H28年度"]);
  const learning = sections.find(({ id }) => id === "6-1");
  expect(learning?.months[0]).toEqual({ month: "2019-04", label: "H31.4", values: null });
  expect(learning?.years).toEqual([
    { label: "計", values: fixture.sections["6-1"].totalRow.values, percent: null },
  ]);
  const food = sections.find(({ id }) => id === "7-2");
  expect(food?.months[5]).toMatchObject({
    households: { alpha_rice: 24, rice: null },
    items: { alpha_rice: 190 },
  });
  const written = read(readFileSync(folder().at("out.xlsx")));
  expect(written.SheetNames.slice(0, 4)).toEqual(["表紙", "目次", "1-1 概要", "1-2 体制"]);
  expect(written.SheetNames).toContain("2-2 支援方法");
});

test("errors found: status 1, and the report is written all the same", () => {
  folder().writeSample("wrong.xlsx", ({ Sheets }) => {
    utils.sheet_add_aoa(Sheets["終結_R1.8"] ?? {}, [["引っ越し"]], { origin: "C2" });
  });
  const check = jisseki("check", "wrong.xlsx", "--month", "2019-08", "--format", "json");
  expect(check.status).toBe(1);
  const { findings } = JSON.parse(check.stdout) as CheckResult;
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([
    expect.objectContaining({ rule: "closure-reason-known", sheet: "終結_R1.8", cell: "C2" }),
  ]);
  expect(jisseki("report", "wrong.xlsx", "--year", "2019", "-o", "out.xlsx").status).toBe(1);
  expect(existsSync(folder().at("out.xlsx"))).toBe(true);
});

test("a kind without a sheet in a month is a finding and a blank, and the report is written", () => {
  folder().writeSample(
    "gap.xlsx",
    onlySheets((name) => name !== "対応_R1.8"),
  );
  const check = jisseki("check", "gap.xlsx", "--month", "2019-08", "--format", "json");
  expect((JSON.parse(check.stdout) as CheckResult).findings).toContainEqual(
    expect.objectContaining({ rule: "kind-sheet-missing", sheet: null, cell: null }),
  );
  const report = jisseki("report", "gap.xlsx", "--year", "2019", "-o", "out.xlsx", "--format", "json");
  const { sections } = JSON.parse(report.stdout) as ReportResult;
  const august = sections.find(({ id }) => id === "2-2")?.months[4];
  expect(august?.month).toBe("2019-08");
  expect(new Set(Object.values(august?.values ?? {}))).toEqual(new Set([null]));
  expect(existsSync(folder().at("out.xlsx"))).toBe(true);
});

test("several books of one office are read as one", () => {
  const isContact = (name: string) => name.startsWith("対応_");
  folder().writeSample(
    "main.xlsx",
    onlySheets((name) => !isContact(name)),
  );
  folder().writeSample("contacts.xlsx", onlySheets(isContact));
  const report = (output: string, ...books: readonly string[]) => {
    const { stdout } = jisseki("report", ...books, "--year", "2019", "-o", output, "--format", "json");
    return (JSON.parse(stdout) as ReportResult).sections;
  };
  expect(report("two.xlsx", "main.xlsx", "contacts.xlsx")).toEqual(report("one.xlsx", "sample.xlsx"));
});

test("English is spoken on request", () => {
  const { stdout } = jisseki("check", "sample.xlsx", "--today", "2020-04-10", "--lang", "en");
  expect(stdout).toContain("Must fix: 0, please check: 0, notes: 1");
  expect(jisseki("check", "nowhere.xlsx", "--lang", "en").stderr).toBe(
    "There is no such file. nowhere.xlsx\n",
  );
});

describe("a report that is there already", () => {
  const SHEET = "2-2 支援方法";
  const KEPT = "out（前回）.xlsx";

  /** Types into a cell of out.xlsx as a person would. */
  function typeInto(cell: string, text: string): void {
    const book = read(readFileSync(folder().at("out.xlsx")), { cellNF: true });
    utils.sheet_add_aoa(book.Sheets[SHEET] ?? {}, [[text]], { origin: cell });
    folder().write("out.xlsx", bytesOf(book));
  }

  /** The first cell of ●分析 on the sheet, as the workbook's own name says. */
  function analysisCell(): string {
    const { Workbook } = read(readFileSync(folder().at("out.xlsx")));
    const name = Workbook?.Names?.find(({ Name }) => Name === "jisseki_2019_2_2_analysis");
    return name?.Ref.replace(/^.*!/, "").replaceAll("$", "").split(":")[0] ?? "";
  }

  const report = () => jisseki("report", "sample.xlsx", "--year", "2019", "-o", "out.xlsx");
  const textAt = (file: string, cell: string): unknown => {
    const found: unknown = read(readFileSync(folder().at(file))).Sheets[SHEET]?.[cell];
    return typeof found === "object" && found !== null && "v" in found ? found.v : undefined;
  };

  beforeEach(() => {
    expect(report().status).toBe(0);
  });

  test("is written again, the staff's words carried over, and nothing else is left beside it", () => {
    typeInto(analysisCell(), "・電話が多い。");
    expect(report().status).toBe(0);
    expect(textAt("out.xlsx", analysisCell())).toBe("・電話が多い。");
    expect(readdirSync(folder().path).sort()).toEqual(["out.xlsx", "sample.xlsx"]);
  });

  test("is kept beside the new one where staff wrote elsewhere too, which is carried over", () => {
    typeInto("C60", "来年は様式を変える");
    const { status, stdout } = report();
    expect(status).toBe(0);
    expect(stdout).toContain(KEPT);
    expect(textAt(KEPT, "C60")).toBe("来年は様式を変える");
    expect(textAt("out.xlsx", "C60")).toBe("来年は様式を変える");
  });

  test("is not touched where the new one cannot be made", () => {
    const before = readFileSync(folder().at("out.xlsx"));
    expect(jisseki("report", "sample.xlsx", "--year", "2015", "-o", "out.xlsx").status).toBe(2);
    expect(readFileSync(folder().at("out.xlsx")).equals(before)).toBe(true);
  });
});

describe("what cannot run ends with status 2, one line on stderr, nothing on stdout, and no file", () => {
  beforeEach(() => {
    folder().write("text.xlsx", "これはブックではありません");
    folder().write("encrypted.xlsx", compoundFile(["EncryptionInfo", "EncryptedPackage"]));
    folder().writeSample("none.xlsx", (book) => {
      book.SheetNames = ["メモ"];
      book.Sheets = { メモ: utils.aoa_to_sheet([["買うもの"], ["切手"]]) };
    });
    folder().writeSample(
      "april.xlsx",
      onlySheets((name) => !name.endsWith("R1.8")),
    );
  });

  test.each([
    ["no such file", ["check", "nowhere.xlsx"], "ファイルが見つかりません"],
    ["no workbook", ["check", "text.xlsx"], "Excelブック"],
    ["an encrypted workbook", ["check", "encrypted.xlsx"], "パスワード"],
    ["none of our sheets", ["check", "none.xlsx"], "記録のシート"],
    ["a month without a sheet of any kind", ["check", "april.xlsx", "--month", "2019-08"], "R1.8 のシート"],
    ["a month of another year", ["check", "sample.xlsx", "--month", "2018-08"], ""],
    ["bad arguments", ["check", "sample.xlsx", "--month", "August"], "--month"],
    ["a language that it does not speak", ["check", "sample.xlsx", "--lang", "fr"], "--lang"],
    ["an option without its value", ["report", "sample.xlsx", "--year", "2019", "-o"], "-o/--output"],
    ["a month that is said twice", ["check", "sample.xlsx", "--month=2019-05", "--month=2019-06"], "--month"],
    ["a year that is none", ["report", "sample.xlsx", "--year", "0019", "-o", "out.xlsx"], "--year"],
    ["no words at all", [], "check、report、recheck、publish"],
    ["report of no workbook", ["report", "text.xlsx", "--year", "2019", "-o", "out.xlsx"], "Excelブック"],
    [
      "report of an encrypted workbook",
      ["report", "encrypted.xlsx", "--year", "2019", "-o", "out.xlsx"],
      "パスワード",
    ],
    [
      "report of none of our sheets",
      ["report", "none.xlsx", "--year", "2019", "-o", "out.xlsx"],
      "記録のシート",
    ],
    [
      "a year without a record",
      ["report", "sample.xlsx", "--year", "2015", "-o", "out.xlsx"],
      "平成27年度の記録",
    ],
    ["the output is the book", ["report", "sample.xlsx", "--year", "2019", "-o", "./sample.xlsx"], "同じ"],
    [
      "the output is a file of others",
      ["report", "sample.xlsx", "--year", "2019", "-o", "none.xlsx"],
      "上書きしません",
    ],
    [
      "the output cannot be written",
      ["report", "sample.xlsx", "--year", "2019", "-o", "no/such/out.xlsx"],
      "書き込めません",
    ],
  ])("%s", (_, argv, said) => {
    const before = folder().contents();
    const { status, stdout, stderr } = jisseki(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(said);
    expect(folder().contents()).toEqual(before);
  });
});
