import { readFileSync, writeFileSync } from "node:fs";
import { read, utils, type CellObject } from "@e965/xlsx";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { tracesIn, tracesInPackage } from "../fixtures/publication/search-package";
import { bytesOf, inCommandLineFolder } from "./command-line";
import { printedBook } from "./libreoffice";

const folder = inCommandLineFolder();
const PUBLISH = ["publish", "sample.xlsx", "--year", "2019", "--today", "2020-10-01"] as const;
const fileAt = (name: string) => readFileSync(folder().at(name));

test("writes the copy and its data; LibreOffice opens it with the pages of its contents", async () => {
  const { status, stdout, stderr } = folder().run(
    ...PUBLISH,
    "-o",
    "out.xlsx",
    "--suppress",
    "5",
    "--format",
    "json",
  );
  expect([status, stderr]).toEqual([0, ""]);
  const said: unknown = JSON.parse(stdout);
  expect(said).toMatchObject({
    fiscalYear: 2019,
    output: "out.xlsx",
    csv: "out.csv",
    people: "aggregate",
    stories: { published: 4, leftOut: 0 },
    maskedWords: 0,
    suppression: { below: 5 },
  });
  const { sheets } = readWorkbook(fileAt("out.xlsx"));
  const pages = await printedBook(fileAt("out.xlsx"));
  expect(pages).toHaveLength(sheets.length);
  const entries = (sheets[1]?.cells ?? []).flatMap((row) => {
    const texts = row.map(({ value }) => value);
    const id = texts.flatMap((text) => (typeof text === "string" ? (/^\d-\d/.exec(text) ?? []) : []))[0];
    const page = texts.find((text) => typeof text === "number");
    return id === undefined || typeof page !== "number" ? [] : [{ id: id.replace("-", "－"), page }];
  });
  expect(entries.length).toBeGreaterThan(20);
  for (const { id, page } of entries) expect([id, pages[page + 1]?.text.includes(id)]).toEqual([id, true]);
  expect(pages.some(({ text }) => text.includes("＊は少数のため非表示"))).toBe(true);
  // Labels of slices are names and percents alone: a reader that knows nothing of Excel prints nothing else.
  expect(pages.filter(({ text }) => /Row\d|Column[A-Z]/.test(text))).toEqual([]);
  expect(fileAt("out.csv").subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

test("nothing of the books' comments, properties and hidden sheets goes along", () => {
  const [name, phone, caseNumber] = ["支倉常子", "090-9876-5432", "K7-7777"] as const;
  const traces = [name, phone, caseNumber];
  folder().writeSample("planted.xlsx", (book) => {
    book.Props = { Author: name, LastAuthor: name, Company: phone, Comments: caseNumber, Title: name };
    for (const sheet of Object.values(book.Sheets)) {
      const noted: CellObject = { t: "s", v: "" };
      sheet.AZ1 = noted;
      utils.cell_add_comment(noted, traces.join(" "), name);
    }
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([["氏名", "電話番号", "受付番号"], traces]),
      "名簿 支倉常子",
    );
  });
  expect(tracesInPackage(fileAt("planted.xlsx"), traces)).not.toEqual([]);
  const { status, stderr } = folder().run(
    "publish",
    "planted.xlsx",
    "--year",
    "2019",
    "-o",
    "out.xlsx",
    "--today",
    "2020-10-01",
  );
  expect([status, stderr]).toEqual([0, ""]);
  expect(tracesInPackage(fileAt("out.xlsx"), traces)).toEqual([]);
  expect(tracesIn(fileAt("out.csv"), traces)).toEqual([]);
});

test("the staff's words come from the report that is named, and the report is not touched", () => {
  folder().run("report", "sample.xlsx", "--year", "2019", "-o", "report.xlsx", "--today", "2020-10-01");
  const report = read(fileAt("report.xlsx"));
  const area = report.Workbook?.Names?.find(({ Name }) => Name === "jisseki_2019_2_1_analysis")?.Ref ?? "";
  const [, sheet = "", address = ""] = /^'?(.*?)'?!\$?([A-Z]+\$?\d+)/.exec(area) ?? [];
  const page = report.Sheets[sheet];
  if (!page) throw new Error(`no sheet of ${area}`);
  utils.sheet_add_aoa(page, [["電話相談が多い。090-1111-2222へ。"]], { origin: address.replace("$", "") });
  utils.sheet_add_aoa(page, [["窓口のメモ"]], { origin: "Z3" });
  writeFileSync(folder().at("report.xlsx"), bytesOf(report));
  const before = fileAt("report.xlsx");
  const { status, stdout } = folder().run(...PUBLISH, "-o", "out.xlsx", "--words-from", "report.xlsx");
  expect(status).toBe(0);
  expect(stdout).toContain("1か所を ●●");
  expect(stdout).toContain("書き足したメモ、図、コメントは、");
  const texts = readWorkbook(fileAt("out.xlsx")).sheets.flatMap(({ cells }) =>
    cells.flat().map(({ value }) => value),
  );
  expect(texts).toContain("電話相談が多い。●●へ。");
  expect(texts).not.toContain("窓口のメモ");
  expect(fileAt("report.xlsx").equals(before)).toBe(true);
});

test("staff's words are not left out in silence: a file without a report is refused, books without one are named", () => {
  const before = folder().contents();
  const refused = folder().run(...PUBLISH, "-o", "out.xlsx", "--words-from", "sample.xlsx");
  expect([refused.status, refused.stdout]).toEqual([2, ""]);
  expect(refused.stderr).toContain("--words-from のファイルに令和元年度の報告書がありません");
  expect(folder().contents()).toEqual(before);
  const { status, stdout } = folder().run(...PUBLISH, "-o", "out.xlsx");
  expect(status).toBe(0);
  expect(stdout).toContain("職員が書いた文（分析など）は載っていません");
});

test("a copy is written over by a copy alone, and over nothing else; no file is touched where it is refused", () => {
  folder().run("report", "sample.xlsx", "--year", "2019", "-o", "report.xlsx", "--today", "2020-10-01");
  expect(folder().run(...PUBLISH, "-o", "out.xlsx").status).toBe(0);
  const first = fileAt("out.xlsx");
  expect(folder().run(...PUBLISH, "-o", "out.xlsx").status).toBe(0);
  expect(fileAt("out.xlsx").equals(first)).toBe(true);
  folder().write("other.csv", "a,b\r\n");
  const before = folder().contents();
  for (const output of ["sample.xlsx", "report.xlsx", "other.xlsx", "nowhere/out.xlsx"]) {
    const { status, stdout, stderr } = folder().run(...PUBLISH, "-o", output);
    expect([output, status, stdout]).toEqual([output, 2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  }
  expect(folder().run("report", "sample.xlsx", "--year", "2019", "-o", "out.xlsx").status).toBe(2);
  expect(folder().contents()).toEqual(before);
});

test.each([
  ["--suppress", "2"],
  ["--suppress", "few"],
  ["--people", "all"],
  ["--month", "2019-08"],
])("%s %s is not understood", (...option) => {
  const { status, stdout, stderr } = folder().run(...PUBLISH, "-o", "out.xlsx", ...option);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(option[0]);
});
