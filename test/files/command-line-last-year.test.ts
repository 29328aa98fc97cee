import { readFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import { bytesOf, inCommandLineFolder } from "./command-line";
import published from "../fixtures/published-fy2019.json";

const folder = inCommandLineFolder();

/** A book of the year after the sample's: one intake. */
function writeNextYear(): void {
  const book = utils.book_new();
  const add = (name: string, rows: readonly (readonly string[])[]) => {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  };
  add("設定", [
    ["項目", "値"],
    ["年度", "令和2年度"],
  ]);
  add("相談_R2.5", [
    ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
    ["R2.5.13", "R2-001", "男", "40代", "本人", "就労"],
  ]);
  folder().write("next.xlsx", bytesOf(book));
}

interface ReportJson {
  readonly fiscalYear: number;
  readonly sections: readonly {
    readonly id: string;
    readonly years: readonly {
      readonly label: string;
      readonly values?: Readonly<Record<string, number | null>>;
    }[];
  }[];
}

const REPORT = ["report", "next.xlsx", "--year", "2020", "-o", "out.xlsx", "--format", "json"] as const;

test("the report has the years of last year's book below its own; that book and BOOK are not touched", () => {
  writeNextYear();
  const { status, stdout, stderr } = folder().run(...REPORT, "--last-year", "sample.xlsx");
  expect({ status: status === 2 ? stderr : "done" }).toEqual({ status: "done" });
  const report = JSON.parse(stdout) as ReportJson;
  const total = published.sections["2-3"].totalRow.values;
  const [before] = published.sections["2-3"].previousYears;
  const years = report.sections.find(({ id }) => id === "2-3")?.years ?? [];
  const valuesOf = (label: string) => years.find((year) => year.label === label)?.values;
  expect(report.fiscalYear).toBe(2020);
  expect(years.map(({ label }) => label)).toContain("R2年度");
  expect(valuesOf("R元年度")).toEqual(total);
  expect(valuesOf("H30年度")).toEqual(before?.values);
  const names = read(readFileSync(folder().at("next.xlsx"))).SheetNames;
  expect(names).toEqual(["設定", "相談_R2.5"]);
});

test("a file of the same year is refused, and nothing is written", () => {
  writeNextYear();
  const before = folder().contents();
  const { status, stdout, stderr } = folder().run(...REPORT, "--last-year", "next.xlsx");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("令和2年度");
  expect(folder().contents()).toEqual(before);
});
