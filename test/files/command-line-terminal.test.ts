import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { utils } from "@e965/xlsx";
import { REPORT_SECTION_IDS } from "../../src/domain/settings/section-id";
import { inCommandLineFolder } from "./command-line";

const folder = inCommandLineFolder();

/** /dev/full and this way of calling `script` are Linux's. */
const onLinux = process.platform === "linux" ? test : test.skip;

/** The sample with parts of its package changed. */
function writePackage(name: string, change: (path: string, xml: string) => string | undefined): void {
  const parts = unzipSync(new Uint8Array(readFileSync(folder().at("sample.xlsx"))));
  const changed = Object.entries(parts).flatMap(([path, part]): [string, Uint8Array][] => {
    const xml = change(path, strFromU8(part));
    return xml === undefined ? [] : [[path, strToU8(xml)]];
  });
  folder().write(name, zipSync(Object.fromEntries(changed)));
}

describe("an error is one line", () => {
  test.each([
    ["a file name with a line feed", "no\nsuch.xlsx", "ファイルが見つかりません。 no such.xlsx"],
    ["a carriage return", "no\r\nsuch.xlsx", "ファイルが見つかりません。 no such.xlsx"],
    ["what a terminal would obey", "no\u001B[2Jsuch.xlsx", "ファイルが見つかりません。 no [2Jsuch.xlsx"],
    ["a line separator", "no\u2028such.xlsx", "ファイルが見つかりません。 no such.xlsx"],
  ])("%s", (_, book, said) => {
    expect(folder().run("check", book)).toEqual({ status: 2, stdout: "", stderr: `${said}\n` });
  });

  test("an option with a line feed", () => {
    const { stderr } = folder().run("check", "sample.xlsx", "--format", "te\nxt");
    expect(stderr).toBe("--format は text か json です: te xt\n");
  });

  test("a folder as a book", () => {
    expect(folder().run("check", ".")).toMatchObject({ status: 2, stdout: "" });
    expect(folder().run("check", ".").stderr).toMatch(/^ファイルを読めません。.*\n$/);
  });
});

test("a finding is one line too, whatever stands in the cell", () => {
  folder().writeSample("breaks.xlsx", ({ Sheets }) => {
    utils.sheet_add_aoa(Sheets["終結_R1.8"] ?? {}, [["転居\n相談\t不明"]], { origin: "C2" });
  });
  const { stdout } = folder().run("check", "breaks.xlsx", "--month", "2019-08");
  const [line = ""] = stdout.split("\n").filter((text) => text.includes("closure-reason-known"));
  expect(line.split("\t")).toEqual([
    "要修正",
    "終結_R1.8 C2",
    expect.stringContaining("転居 相談 不明"),
    "(closure-reason-known)",
  ]);
});

describe("where output goes", () => {
  test("a reader that has read enough ends it quietly, with the status that it has", () => {
    folder().writeSample("many.xlsx", (book) => {
      for (const name of book.SheetNames.filter((sheet) => sheet.startsWith("対応_")))
        utils.sheet_add_aoa(book.Sheets[name] ?? {}, [["手紙"]], { origin: "C2" });
      utils.sheet_add_aoa(
        book.Sheets["対応_R1.5"] ?? {},
        Array.from({ length: 2000 }, () => ["R1.5.7", "", "手紙"]),
        { origin: -1 },
      );
    });
    const { stdout, stderr } = folder().shell(
      `{ $JISSEKI check many.xlsx --format json; echo "status $?" >&2; } | head -n 1`,
    );
    expect(stdout).toBe("{\n");
    expect(stderr).toBe("status 1\n");
  });

  test("a closed stderr is no trouble", () => {
    expect(folder().shell(`$JISSEKI check nowhere.xlsx 2>&-`).status).toBe(2);
  });

  onLinux("a full disk is status 2 and one line, not a stack trace", () => {
    expect(folder().shell(`$JISSEKI check sample.xlsx > /dev/full`)).toEqual({
      status: 2,
      stdout: "",
      stderr: "結果を出力できませんでした。\n",
    });
  });

  onLinux("progress goes to stderr where that is a terminal, and nowhere else", () => {
    const command = "$JISSEKI report sample.xlsx --year 2019 -o out.xlsx";
    expect(folder().shell(command)).toMatchObject({ status: 0, stderr: "" });
    const typescript = folder().shell(`script -qec "${command} > report.txt" /dev/null`).stdout;
    const lines = typescript.split(/\r?\n/).filter((line) => line !== "");
    expect(lines.slice(0, 3)).toEqual(["表紙", "目次", "1-1 概要"]);
    expect(new Set(lines.slice(2).map((line) => line.replace(/ .*$/, "")))).toEqual(
      new Set(REPORT_SECTION_IDS),
    );
    expect(readFileSync(folder().at("report.txt"), "utf8")).toMatch(/^out\.xlsx に令和元年度/);
  });
});

describe("a workbook that cannot be read whole is not read at all", () => {
  const SHEET = "xl/worksheets/sheet3.xml";

  test.each<[string, (path: string, xml: string) => string | undefined, RegExp]>([
    [
      "without a sheet's part",
      (path, xml) => (path === SHEET ? undefined : xml),
      /^ブックがこわれている.* x\.xlsx\n$/,
    ],
    [
      "with a sheet that was cut off",
      (path, xml) => (path === SHEET ? xml.slice(0, xml.length / 2) : xml),
      /^ブックがこわれている.* x\.xlsx\n$/,
    ],
    [
      "with a stray cell in the last corner of a sheet",
      (path, xml) =>
        path === SHEET
          ? xml.replace("</sheetData>", `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`)
          : xml,
      /^セルがはなれすぎている.* x\.xlsx \S+!XFD1048576\n$/,
    ],
  ])("%s", (_, change, said) => {
    writePackage("x.xlsx", change);
    const { status, stdout, stderr } = folder().run("check", "x.xlsx");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
  });

  test("with a byte that was changed", () => {
    const bytes = readFileSync(folder().at("sample.xlsx"));
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    folder().write("x.xlsx", bytes);
    expect(folder().run("check", "x.xlsx")).toMatchObject({ status: 2, stdout: "" });
  });
});
