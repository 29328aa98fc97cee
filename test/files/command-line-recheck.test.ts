import { readFileSync } from "node:fs";
import { read, utils, type WorkBook } from "@e965/xlsx";
import { bytesOf, inCommandLineFolder } from "./command-line";

const folder = inCommandLineFolder();

interface RecheckJson {
  readonly fiscalYear: number;
  readonly compared: number;
  readonly differences: readonly {
    readonly what: string;
    readonly sheet: string;
    readonly cell: string;
    readonly expected: string | number;
    readonly found: string;
    readonly isFoundAsText: boolean;
    readonly since: string | null;
    readonly written: number | "" | null;
    readonly records: readonly { readonly sheet: string; readonly row: number }[];
  }[];
  readonly sentences: {
    readonly agreeing: number;
    readonly notComparable: readonly Readonly<Record<string, string>>[];
  };
  readonly otherSources: readonly { readonly origin: string }[];
}

const RECHECK = ["recheck", "out.xlsx", "sample.xlsx", "--year", "2019"] as const;

function withReport(change: (book: WorkBook) => void = () => undefined): void {
  const { status, stderr } = folder().run("report", "sample.xlsx", "--year", "2019", "-o", "made.xlsx");
  if (status === 2) throw new Error(stderr);
  const book = read(readFileSync(folder().at("made.xlsx")), { cellNF: true, cellFormula: true });
  change(book);
  folder().write("out.xlsx", bytesOf(book));
}

test("a report as it was written agrees with its records; what is not counted from records is named", () => {
  withReport();
  folder().write("out.xlsx", readFileSync(folder().at("made.xlsx")));
  const text = folder().run(...RECHECK);
  expect({ status: text.status, stderr: text.stderr }).toEqual({ status: 0, stderr: "" });
  expect(text.stdout).toMatch(/集計値 \d{4}か所が記録と一致しました。/);
  expect(text.stdout).toMatch(/2-2 支援方法: 過年度の数値 \d+か所/);
  const json = folder().run(...RECHECK, "--format", "json");
  const { differences, compared, fiscalYear, otherSources } = JSON.parse(json.stdout) as RecheckJson;
  expect({ differences, fiscalYear }).toEqual({ differences: [], fiscalYear: 2019 });
  expect(compared).toBeGreaterThan(1500);
  expect(new Set(otherSources.map(({ origin }) => origin))).toEqual(new Set(["earlier-year", "settings"]));
});

test("a count that was typed over is named with the records behind it, and the status is 1", () => {
  withReport((book) => {
    const sheet = book.Sheets["2-4 相談経路"];
    if (sheet) utils.sheet_add_aoa(sheet, [[99]], { origin: "C5" });
  });
  const { status, stdout } = folder().run(...RECHECK, "--format", "json");
  const { differences } = JSON.parse(stdout) as RecheckJson;
  expect(status).toBe(1);
  expect(differences.map(({ what, sheet, cell }) => `${what} ${sheet}!${cell}`)).toEqual([
    "value 2-4 相談経路!C5",
  ]);
  const [{ expected, found, records, since, written } = { expected: 0, found: "", records: [] }] =
    differences;
  expect([found, since, written]).toEqual(["99", "typed", expected]);
  expect(records).toHaveLength(Number(expected));
  expect(new Set(records.map(({ sheet }) => sheet))).toEqual(new Set(["相談_H31.4"]));
  expect(folder().run(...RECHECK).stdout).toMatch(
    /2-4 相談経路!C5 H31\.4 家族・知人: 記録では \d+、報告書では 99（作成のあとで書きかえられています）/,
  );
});

test("a number that stands as a text is named as such, and shares are printed as the sheet prints them", () => {
  withReport((book) => {
    const sheet = book.Sheets["2-4 相談経路"];
    if (sheet) utils.sheet_add_aoa(sheet, [["7"]], { origin: "B6" });
    if (sheet) utils.sheet_add_aoa(sheet, [[0.571]], { origin: "B18" });
  });
  const { stdout } = folder().run(...RECHECK);
  expect(stdout).toMatch(
    /2-4 相談経路!B6 R1\.5 本人: 数字が文字として入っています。記録では \d+、報告書では 7/,
  );
  expect(stdout).toMatch(/2-4 相談経路!B18 .*（記録では \d+\.\d%、報告書では 57\.1%）/);
  const { differences } = JSON.parse(folder().run(...RECHECK, "--format", "json").stdout) as RecheckJson;
  expect(differences.map(({ cell, isFoundAsText }) => [cell, isFoundAsText])).toEqual([
    ["B6", true],
    ["B18", false],
  ]);
});

test("records that were changed after the report was written are told from cells that were", () => {
  withReport();
  const records = read(readFileSync(folder().at("sample.xlsx")), { cellNF: true });
  const sheet = records.Sheets["相談_H31.4"];
  const route = sheet?.["F2"] as { readonly v: string } | undefined;
  if (!sheet || !route) throw new Error("no record");
  utils.sheet_add_aoa(sheet, [[route.v === "本人" ? "その他" : "本人"]], { origin: "F2" });
  folder().write("later.xlsx", bytesOf(records));
  const argv = ["recheck", "out.xlsx", "later.xlsx", "--year", "2019"];
  const { stdout } = folder().run(...argv, "--format", "json");
  const { differences } = JSON.parse(stdout) as RecheckJson;
  expect(differences.length).toBeGreaterThan(1);
  for (const { since, written, found } of differences)
    expect([since, String(written)]).toEqual(["records", found]);
  expect(folder().run(...argv).stdout).toMatch(
    /今の記録では \d+、報告書では \d+（作成のあとで記録が変わっています）/,
  );
});

/** What a clerk writes as the 分析 of a section. */
function typeAnalysis(book: WorkBook, section: string, text: string): void {
  const name = `jisseki_2019_${section.replace("-", "_")}_analysis`;
  const ref = book.Workbook?.Names?.find(({ Name }) => Name === name)?.Ref ?? "";
  const [, sheet = "", cell = ""] = /^'?(.*?)'?!(\$[A-Z]+\$\d+)/.exec(ref) ?? [];
  const target = book.Sheets[sheet];
  if (!target) throw new Error(`no ${name}`);
  utils.sheet_add_aoa(target, [[text]], { origin: cell.replaceAll("$", "") });
}

test("each number in a sentence that cannot be compared is listed with its place and its sentence", () => {
  withReport((book) =>
    typeAnalysis(book, "2-1", "5名の職員で対応した。\n\u001b[31m職員のうち２名は非常勤である。"),
  );
  const ja = folder().run(...RECHECK);
  expect(ja.status).toBe(0);
  expect(ja.stdout).toMatch(
    /文の中の数字: 一致 0、不一致 0、比べられない 2\n2-1 相談件数等![A-Z]+\d+: 5名 は、どの集計値か文から分からないため、比べていません（「5名の職員で対応した」）\n2-1 相談件数等![A-Z]+\d+: ２名 は、.*（「 \[31m職員のうち２名は非常勤である」）\n/,
  );
  expect(folder().run(...RECHECK, "--lang", "en").stdout).toMatch(
    /0 agree, 0 differ, 2 cannot be compared\n2-1 相談件数等![A-Z]+\d+: 5名 was not compared: its sentence does not say which figure it is \(“5名の職員で対応した”\)\n/,
  );
  const { sentences } = JSON.parse(folder().run(...RECHECK, "--format", "json").stdout) as RecheckJson;
  expect(sentences.notComparable.map((each) => Object.keys(each))).toEqual(
    Array(2).fill(["section", "sheet", "cell", "written"]),
  );
});

test("a published copy is refused in one line that says what to check instead", () => {
  const made = folder().run("publish", "sample.xlsx", "--year", "2019", "-o", "published.xlsx");
  expect({ status: made.status === 2, stderr: made.stderr }).toEqual({ status: false, stderr: "" });
  const { status, stdout, stderr } = folder().run(
    "recheck",
    "published.xlsx",
    "sample.xlsx",
    "--year",
    "2019",
  );
  expect({ status, stdout, lines: stderr.trim().split("\n").length }).toEqual({
    status: 2,
    stdout: "",
    lines: 1,
  });
  expect(stderr).toMatch(/公表用のファイルです.*もとの年次報告/);
});

test.each<[string, readonly string[]]>([
  ["報告書のシートがありません", ["recheck", "sample.xlsx", "sample.xlsx", "--year", "2019"]],
  ["ブック（.xlsx）を指定してください", ["recheck", "sample.xlsx", "--year", "2019"]],
  ["--year", ["recheck", "sample.xlsx", "sample.xlsx"]],
  ["使えない指定です", ["recheck", "sample.xlsx", "sample.xlsx", "--year", "2019", "-o", "x.xlsx"]],
])("what cannot be compared is refused: %s", (said, argv) => {
  const { status, stdout, stderr } = folder().run(...argv);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(said);
});
