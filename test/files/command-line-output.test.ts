import { spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from "node:fs";
import { read, utils } from "@e965/xlsx";
import { bytesOf, CLI, inCommandLineFolder } from "./command-line";

const folder = inCommandLineFolder();

const REPORT = ["report", "sample.xlsx", "--year", "2019", "-o"] as const;
const SHEET = "2-2 支援方法";

const workbook = (name: string) => read(readFileSync(folder().at(name)), { cellNF: true });

/** A report at out.xlsx with a remark of the staff beside its table. */
function reportWithRemark(): void {
  folder().run(...REPORT, "out.xlsx");
  const book = workbook("out.xlsx");
  utils.sheet_add_aoa(book.Sheets[SHEET] ?? {}, [["来年は様式を変える"]], { origin: "C60" });
  folder().write("out.xlsx", bytesOf(book));
}

function remarkIn(name: string): unknown {
  const cell: unknown = workbook(name).Sheets[SHEET]?.["C60"];
  return typeof cell === "object" && cell !== null && "v" in cell ? cell.v : undefined;
}

function refused(output: string): string {
  const before = folder().contents();
  const { status, stdout, stderr } = folder().run(...REPORT, output);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(folder().contents()).toEqual(before);
  return stderr;
}

test("OUT in a folder that does not exist, or in a file", () => {
  expect(refused("no/such/out.xlsx")).toMatch(/^出力先のフォルダーがないため、書き込めません。.*\n$/);
  expect(refused("sample.xlsx/out.xlsx")).toMatch(/^出力先のフォルダーがないため/);
});

test("OUT is a folder", () => {
  mkdirSync(folder().at("reports.xlsx"));
  expect(refused("reports.xlsx")).toBe("出力先がフォルダーです。ファイルの名前を指定してください。\n");
  mkdirSync(folder().at("reports"));
  expect(refused("reports")).toContain("ファイルの名前は .xlsx で終わるようにしてください");
});

test("OUT is the book by a link", () => {
  symlinkSync("sample.xlsx", folder().at("link.xlsx"));
  linkSync(folder().at("sample.xlsx"), folder().at("hard-link.xlsx"));
  expect(refused("link.xlsx")).toContain("記録のブックと同じ");
  expect(refused("hard-link.xlsx")).toContain("記録のブックと同じ");
});

test("OUT is a book of records that holds a report of ours beside them", () => {
  folder().writeSample("other.xlsx", (book) => {
    utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), SHEET);
    book.Workbook = {
      ...book.Workbook,
      Names: [{ Name: "jisseki_2019_2_2_table", Ref: `'${SHEET}'!$A$1:$B$2` }],
    };
  });
  expect(refused("other.xlsx")).toContain("上書きしません");
});

test("OUT is no file at all", () => {
  expect(folder().run(...REPORT, "/dev/null")).toMatchObject({ status: 2, stdout: "" });
});

test("OUT or its folder may not be written", () => {
  copyFileSync(folder().at("sample.xlsx"), folder().at("book.xlsx"));
  mkdirSync(folder().at("closed"));
  folder().run(...REPORT, "closed/out.xlsx");
  chmodSync(folder().at("closed/out.xlsx"), 0o444);
  chmodSync(folder().path, 0o777);
  const asOther = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const run = (output: string) => folder().runWith(asOther, ...REPORT, output);
  chmodSync(folder().at("closed"), 0o777);
  expect(run("closed/out.xlsx")).toMatchObject({ status: 2, stdout: "" });
  chmodSync(folder().at("closed"), 0o555);
  for (const output of ["closed/out.xlsx", "closed/new.xlsx"]) {
    const { status, stdout, stderr } = run(output);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^ファイルに書き込めません。.* (out|new)\.xlsx\n$/);
  }
  expect(readdirSync(folder().at("closed"))).toEqual(["out.xlsx"]);
  chmodSync(folder().at("closed"), 0o755);
});

test("a link at OUT stays a link: the report is written where it leads", () => {
  mkdirSync(folder().at("shared"));
  symlinkSync("shared/report.xlsx", folder().at("out.xlsx"));
  expect(folder().run(...REPORT, "out.xlsx").status).toBe(0);
  expect(lstatSync(folder().at("out.xlsx")).isSymbolicLink()).toBe(true);
  expect(workbook("shared/report.xlsx").SheetNames).toContain(SHEET);
  expect(folder().run(...REPORT, "out.xlsx").status).toBe(0);
  expect(readdirSync(folder().at("shared"))).toEqual(["report.xlsx"]);
});

test("two runs at once: OUT is whole, and what staff wrote is kept", async () => {
  reportWithRemark();
  const run = () =>
    new Promise((resolve) => {
      spawn(process.execPath, [CLI, ...REPORT, "out.xlsx"], { cwd: folder().path }).on("exit", resolve);
    });
  expect(await Promise.all([run(), run()])).toEqual([0, 0]);
  const names = readdirSync(folder().path).filter((name) => name !== "sample.xlsx");
  expect(names.filter((name) => !/^out(（前回\d?）)?\.xlsx$/.test(name))).toEqual([]);
  expect(workbook("out.xlsx").SheetNames).toContain(SHEET);
  expect(remarkIn("out.xlsx")).toBe("来年は様式を変える");
  expect(names.filter((name) => name !== "out.xlsx").map(remarkIn)).toContain("来年は様式を変える");
});
