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
  readonly sentences: { readonly agreeing: number };
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
