import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["対応日", "受付番号", "支援方法", "件数"];

function told(name: string, ...days: readonly (string | number)[]): readonly string[] {
  const rows = days.map((day) => [day, "R1-004", "面談", null]);
  const findings = findingsIn(withSheet(smallOffice(), name, HEADER, ...rows));
  return findings.filter((finding) => finding.includes("sheet-year-said"));
}

test("a sheet that says no year, beside one of the year and month, is told of", () => {
  expect(told("6月 対応", "6/21", 22)).toEqual([
    "warning sheet-year-said 6月 対応 年の分からないシート1枚を、令和元年度のシートと一緒に数えています。前の年度の記録が混ざっていないか、確かめてください。",
  ]);
  expect(told("対応記録簿", "6/21")).toHaveLength(1);
});

test("one whose name or dates say it is not", () => {
  expect(told("令和元年度 6月 対応", "6/21")).toEqual([]);
  expect(told("6月 対応", "R1.6.21", "6/22")).toEqual([]);
});

test("one without a record, and one of another month, mixes nothing", () => {
  expect(told("6月 対応")).toEqual([]);
  expect(told("7月 対応", "7/1")).toEqual([]);
});
