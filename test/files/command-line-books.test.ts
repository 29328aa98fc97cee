import { linkSync, mkdirSync, symlinkSync } from "node:fs";
import { utils, type WorkBook } from "@e965/xlsx";
import { bytesOf, inCommandLineFolder, onlySheets } from "./command-line";

const folder = inCommandLineFolder();

interface Place {
  readonly sheet: string | null;
}
interface CheckResult {
  readonly book: string;
  readonly sheets: readonly { readonly sheet: string; readonly kind: string; readonly records: number }[];
  readonly unreadSheets: readonly { readonly sheet: string; readonly why: string }[];
  readonly findings: readonly (Place & { readonly rule: string; readonly related: readonly Place[] })[];
}

function check(...books: readonly string[]) {
  const { status, stdout, stderr } = folder().run(
    "check",
    ...books,
    "--today",
    "2020-04-10",
    "--format",
    "json",
  );
  return { status, stderr, result: JSON.parse(stdout) as CheckResult };
}

function sections(...books: readonly string[]): unknown {
  const { stdout } = folder().run("report", ...books, "--year", "2019", "-o", "out.xlsx", "--format", "json");
  return (JSON.parse(stdout) as { readonly sections: unknown }).sections;
}

const isContact = (name: string) => name.startsWith("対応_");

describe("a book that is named twice is refused", () => {
  test.each(["sample.xlsx", "./sample.xlsx", "folder/../sample.xlsx", "link.xlsx", "hard-link.xlsx"])(
    "also as %s",
    (second) => {
      mkdirSync(folder().at("folder"));
      symlinkSync("sample.xlsx", folder().at("link.xlsx"));
      linkSync(folder().at("sample.xlsx"), folder().at("hard-link.xlsx"));
      expect(folder().run("check", "sample.xlsx", second)).toEqual({
        status: 2,
        stdout: "",
        stderr: `同じブックが2回指定されています: ${second}\n`,
      });
    },
  );
});

test("of several books the one that cannot be read is named", () => {
  folder().write("text.xlsx", "これはブックではありません");
  const { status, stderr } = folder().run("check", "sample.xlsx", "text.xlsx", "nowhere.xlsx");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Excelブック.* text\.xlsx\n$/);
});

describe("two books with sheets of the same names", () => {
  /** One row of its own under each of the sheet's first headers. */
  function oneRow(header: readonly string[], row: readonly unknown[]) {
    return utils.aoa_to_sheet([[...header], [...row]]);
  }
  const CONTACT = ["対応日", "受付番号", "支援方法"];

  beforeEach(() => {
    folder().writeSample("2018-11 終結.xlsx", (book) => {
      book.Sheets["対応_R1.5"] = oneRow(CONTACT, ["R1.5.7", "", "電話・メール"]);
    });
    const other: WorkBook = utils.book_new();
    utils.book_append_sheet(
      other,
      utils.aoa_to_sheet([
        ["項目", "値"],
        ["年度", "H29"],
      ]),
      "設定",
    );
    utils.book_append_sheet(other, oneRow(CONTACT, ["R1.5.8", "", "手紙"]), "対応_R1.5");
    utils.book_append_sheet(
      other,
      utils.aoa_to_sheet([
        ["項目", "値"],
        ["読み方の版", "1"],
      ]),
      "読み方",
    );
    folder().write("社協.xlsx", bytesOf(other));
  });

  test("are told apart by their books' names, in every place, and these are not read as the sheets'", () => {
    const { result } = check("2018-11 終結.xlsx", "社協.xlsx");
    expect(result.book).toBe("2018-11 終結.xlsx, 社協.xlsx");
    const may = result.sheets.filter(({ sheet }) => sheet.startsWith("対応_R1.5"));
    expect(may).toEqual([
      {
        sheet: "対応_R1.5（2018-11 終結.xlsx）",
        kind: "contact",
        months: ["2019-05"],
        headerRows: [1],
        records: 1,
      },
      { sheet: "対応_R1.5（社協.xlsx）", kind: "contact", months: ["2019-05"], headerRows: [1], records: 1 },
    ]);
    const names = result.sheets.map(({ sheet, kind }) => `${sheet} ${kind}`);
    expect(new Set(names).size).toBe(names.length);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ rule: "contact-method-known", sheet: "対応_R1.5（社協.xlsx）", cell: "C2" }),
    );
    const known = new Set<string | null>([null, ...result.sheets.map(({ sheet }) => sheet)]);
    const places = result.findings.flatMap(({ sheet, related }) => [
      sheet,
      ...related.map((place) => place.sheet),
    ]);
    expect(places.filter((sheet) => !known.has(sheet))).toEqual([]);
  });

  test("the first 設定 counts, and the user is told which", () => {
    const { result } = check("2018-11 終結.xlsx", "社協.xlsx");
    expect(result.sheets.filter(({ kind }) => kind === "settings").map(({ sheet }) => sheet)).toEqual([
      "設定",
    ]);
    expect(result.unreadSheets).toEqual([
      { sheet: "設定（社協.xlsx）", why: "2018-11 終結.xlsx の設定を使います。" },
    ]);
    const text = folder().run("check", "2018-11 終結.xlsx", "社協.xlsx", "--today", "2020-04-10").stdout;
    expect(text).toContain("読まないシート: 設定（社協.xlsx）（2018-11 終結.xlsx の設定を使います。）");
    expect(text).toMatch(/要修正\t対応_R1\.5（社協\.xlsx） C2\t/);
    const report = ["report", "2018-11 終結.xlsx", "社協.xlsx", "--year", "2019", "-o", "out.xlsx"];
    expect(folder().run(...report).stdout).toContain("2018-11 終結.xlsx の設定を使います。");
  });
});

test("two books of one name in two folders are told apart by the paths that were typed", () => {
  mkdirSync(folder().at("市"));
  mkdirSync(folder().at("社協"));
  folder().writeSample(
    "市/R1.xlsx",
    onlySheets((name) => !isContact(name)),
  );
  folder().writeSample(
    "社協/R1.xlsx",
    onlySheets((name) => isContact(name) || name === "設定"),
  );
  const { status, result } = check("市/R1.xlsx", "社協/R1.xlsx");
  expect(status).toBe(0);
  expect(result.book).toBe("市/R1.xlsx, 社協/R1.xlsx");
  expect(result.unreadSheets).toEqual([
    { sheet: "設定（社協/R1.xlsx）", why: "市/R1.xlsx の設定を使います。" },
  ]);
  expect(sections("市/R1.xlsx", "社協/R1.xlsx")).toEqual(sections("sample.xlsx"));
});

test("a report that stands in the second book is no record there either", () => {
  folder().run("report", "sample.xlsx", "--year", "2019", "-o", "report.xlsx");
  folder().run("report", "sample.xlsx", "--year", "2019", "-o", "second.xlsx");
  const { result } = check("sample.xlsx", "report.xlsx", "second.xlsx");
  expect(result.unreadSheets).toEqual([]);
  expect(result.sheets).toEqual(check("sample.xlsx").result.sheets);
});
