import { utils, type WorkBook } from "@e965/xlsx";
import { inCommandLineFolder, type CommandLineFolder, type Run } from "./command-line";

const folder = inCommandLineFolder();

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

/** What stands under a key; fails where there is no such key. */
function at(json: Json | undefined, key: string): Json {
  if (typeof json !== "object" || json === null || isList(json)) throw new Error(`no object: ${key}`);
  const found = json[key];
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

function list(json: Json): readonly Json[] {
  if (!isList(json)) throw new Error("no list");
  return json;
}

const keys = (json: Json): readonly string[] => Object.keys(json ?? {});

/** Every different set of keys among a list's objects. */
const keysOfAll = (json: Json) => [...new Set(list(json).map((entry) => keys(entry).join(" ")))];

/** The sections that have a table by month. */
const tablesOf = (sections: readonly Json[]) =>
  sections.filter((section) => list(at(section, "months")).length > 0);

const parsed = ({ stdout }: Run) => JSON.parse(stdout) as Json;

const settingsRow = (item: string, value: string) => (book: WorkBook) => {
  const sheet = book.Sheets["設定"];
  const rows = utils.sheet_to_json<readonly unknown[]>(sheet ?? {}, { header: 1 });
  const row = rows.findIndex(([first]) => first === item);
  if (!sheet || row < 0) throw new Error(`設定 has no ${item}`);
  utils.sheet_add_aoa(sheet, [[value]], { origin: { r: row, c: 1 } });
};

/** A book with an error that has a related place, a fix, and a sheet that is not read. */
function writeFaultyBook(to: CommandLineFolder): void {
  to.writeSample("faulty.xlsx", (book) => {
    utils.sheet_add_aoa(book.Sheets["終結_R1.8"] ?? {}, [["引っ越し"]], { origin: "C2" });
    const [first] = utils
      .sheet_to_json<readonly unknown[]>(book.Sheets["相談_R1.5"] ?? {}, { header: 1 })
      .slice(1);
    utils.sheet_add_aoa(book.Sheets["相談_R1.5"] ?? {}, [[...(first ?? [])]], { origin: -1 });
    utils.book_append_sheet(book, utils.aoa_to_sheet([["買うもの"], ["切手"]]), "メモ");
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ["項目", "値"],
        ["読み方の版", "1"],
      ]),
      "読み方",
    );
    utils.book_append_sheet(book, utils.aoa_to_sheet([["版"], ["1"]]), "点検の記録");
  });
}

describe("check --format json", () => {
  test("has exactly the keys of the contract, in every object", () => {
    writeFaultyBook(folder());
    const run = folder().run("check", "faulty.xlsx", "--today", "2020-04-10", "--format", "json");
    const result = parsed(run);
    expect(keys(result)).toEqual(["book", "fiscalYear", "sheets", "unreadSheets", "findings"]);
    expect(keysOfAll(at(result, "sheets"))).toEqual(["sheet kind months headerRows records"]);
    expect(keysOfAll(at(result, "findings"))).toEqual(["rule severity sheet cell related message fix"]);
    const findings = list(at(result, "findings"));
    const related = findings.flatMap((finding) => list(at(finding, "related")));
    expect(related.length).toBeGreaterThan(0);
    expect(keysOfAll(related)).toEqual(["sheet cell"]);
    const fixes = findings.map((finding) => at(finding, "fix")).filter((fix) => fix !== null);
    for (const fix of fixes) expect(keys(fix)).toEqual(["before", "after"]);
    expect(findings.filter((finding) => at(finding, "cell") === null).length).toBeGreaterThan(0);
    expect(at(result, "unreadSheets")).toEqual([{ sheet: "メモ", why: "記録の見出しが見つかりません。" }]);
    expect(run.status).toBe(1);
  });

  test("speaks English in its texts alone", () => {
    writeFaultyBook(folder());
    const run = (...more: readonly string[]) =>
      parsed(folder().run("check", "faulty.xlsx", "--today", "2020-04-10", "--format", "json", ...more));
    const [ja, en] = [run(), run("--lang", "en")];
    expect(at(en, "unreadSheets")).toEqual([
      { sheet: "メモ", why: "No header of a record sheet was found." },
    ]);
    expect(at(en, "sheets")).toEqual(at(ja, "sheets"));
    const withoutText = (result: Json) =>
      list(at(result, "findings")).map((finding) =>
        ["rule", "severity", "sheet", "cell"].map((key) => at(finding, key)),
      );
    expect(withoutText(en)).toEqual(withoutText(ja));
  });
});

describe("report --format json", () => {
  const report = (book: string, ...more: readonly string[]) =>
    folder().run("report", book, "--year", "2019", "-o", "out.xlsx", "--format", "json", ...more);

  test("has exactly the keys of the contract, in every object", () => {
    const result = parsed(report("sample.xlsx"));
    expect(keys(result)).toEqual(["fiscalYear", "output", "findings", "sections"]);
    expect(at(result, "output")).toBe("out.xlsx");
    expect(keys(at(result, "findings"))).toEqual(["error", "warning", "info"]);
    const sections = list(at(result, "sections"));
    for (const section of sections) expect(keys(section).slice(0, 4).join(" ")).toBe("id title months years");
    expect(tablesOf(sections).map((section) => at(section, "id"))).toEqual(
      "2-1 2-2 2-3 2-4 2-5 2-6 4-1 6-1 7-1 7-2".split(" "),
    );
    for (const section of tablesOf(sections)) {
      const isFood = at(section, "id") === "7-2";
      const values = isFood ? "households items" : "values";
      expect(keysOfAll(at(section, "months"))).toEqual([`month label ${values}`]);
      expect(list(at(section, "months"))).toHaveLength(12);
      expect(keysOfAll(at(section, "years"))).toEqual([`label ${values} percent`]);
    }
  });

  test("no column is left out of a month, a total or a row of percents", () => {
    for (const section of tablesOf(list(at(parsed(report("sample.xlsx")), "sections")))) {
      const rows = [...list(at(section, "months")), ...list(at(section, "years"))];
      const name = at(section, "id") === "7-2" ? "items" : "values";
      const values = rows.map((row) => at(row, name)).filter((row) => row !== null);
      const percents = list(at(section, "years")).map((row) => at(row, "percent"));
      const columns = keysOfAll(values);
      expect(columns).toHaveLength(1);
      for (const percent of percents.filter((row) => row !== null))
        expect([...keys(percent)].sort().join(" ")).toBe(columns[0]?.split(" ").sort().join(" "));
    }
  });

  test("with errors: status 1, counted, and the report is written all the same", () => {
    writeFaultyBook(folder());
    const run = report("faulty.xlsx");
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(at(at(parsed(run), "findings"), "error")).toBeGreaterThan(0);
    expect(
      folder()
        .contents()
        .map(([name]) => name),
    ).toContain("out.xlsx");
  });

  test("with errors as text: it says so, in both languages", () => {
    writeFaultyBook(folder());
    const run = (...more: readonly string[]) =>
      folder().run("report", "faulty.xlsx", "--year", "2019", "-o", "out.xlsx", ...more);
    const ja = run();
    expect(ja).toMatchObject({ status: 1, stderr: "" });
    expect(ja.stdout).toContain("out.xlsx に令和元年度の報告書を作りました。");
    expect(ja.stdout).toMatch(/要修正が \d+件あります。数字が正しくないおそれがあります。/);
    expect(run("--lang", "en").stdout).toMatch(/\d+ things that must be fixed: the figures may be wrong/);
  });

  test("without errors it does not say so", () => {
    const { status, stdout } = folder().run("report", "sample.xlsx", "--year", "2019", "-o", "out.xlsx");
    expect(status).toBe(0);
    expect(stdout).not.toContain("おそれ");
  });

  test("--rounding beats 端数処理 of 設定, both ways", () => {
    folder().writeSample("half-up.xlsx", settingsRow("端数処理", "四捨五入"));
    const percents = (book: string, ...more: readonly string[]) =>
      list(at(parsed(report(book, ...more)), "sections")).map((section) =>
        list(at(section, "years")).map((year) => at(year, "percent")),
      );
    const summing = percents("sample.xlsx");
    const halfUp = percents("half-up.xlsx");
    expect(halfUp).not.toEqual(summing);
    expect(percents("sample.xlsx", "--rounding", "half-up")).toEqual(halfUp);
    expect(percents("half-up.xlsx", "--rounding", "sum-to-100")).toEqual(summing);
  });
});
