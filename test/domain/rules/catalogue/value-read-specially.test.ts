import { contextOf, findingsIn, findingsOf, findingsOfRule } from "../findings-in";
import { cellFixesOf } from "../../../../src/taskpane/findings/cell-fixes";
import { smallOffice, withSheet } from "../small-office";

test("numbers and dates as they should be", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("times as text", () => {
  expect(findingsIn(smallOffice({ "対応_H31.4!D3": "２件" }))).toEqual([
    "info value-read-specially 対応_H31.4!D3 文字で書かれた「２件」を、数の2と読み取りました。",
  ]);
});

test("a quantity as text", () => {
  expect(findingsIn(smallOffice({ "食料_H31.4!D2": "1個" }))).toEqual([
    "info value-read-specially 食料_H31.4!D2 文字で書かれた「1個」を、数の1と読み取りました。",
  ]);
});

test("a date of 令和 before it began", () => {
  expect(findingsIn(smallOffice({ "相談_H31.4!A2": "R1.4.3" }))).toEqual([
    "info value-read-specially 相談_H31.4!A2 「R1.4.3」は元号が合わないため、H31.4.3と読み取りました。",
  ]);
});

test("many slips of the era in one column are one finding, with a correction for each of them", () => {
  const days = [13, 14, 20, 21];
  const office = withSheet(
    smallOffice(),
    "対応_R1.5",
    ["対応日", "受付番号", "支援方法"],
    ...days.map((day, index) => [`H31.5.${day}`, `R1-00${(index % 3) + 1}`, "面談"]),
  );
  const [finding, ...others] = findingsOf(contextOf(office));
  expect(others.filter(({ rule }) => rule === "value-read-specially")).toEqual([]);
  expect(finding?.message.ja).toBe(
    "元号が合わない日付が、この列に4か所あります。たとえば「H31.5.13」は、R1.5.13と読み取りました。",
  );
  expect(cellFixesOf(finding ? [finding] : []).map(({ cell, value }) => [cell.row, value])).toEqual(
    days.map((day, index) => [1 + index, { of: "date", date: { year: 2019, month: 5, day } }]),
  );
});

test("it offers the value as it was read", () => {
  const [finding] = findingsOf(contextOf(smallOffice({ "食料_H31.4!D2": "１２個" })));
  expect(finding?.fix).toEqual({
    before: "１２個",
    after: "12",
    value: { of: "number", number: 12 },
  });
});

test("a date of text among true dates, and a code in other words among its own, are offered as these", () => {
  const office = smallOffice({ "対応_H31.4!A3": "4/16", "対応_H31.4!C4": "訪問" });
  const fixes = findingsOf(contextOf(office)).map(({ place, fix }) => [place.cell, fix?.value]);
  expect(fixes).toEqual([
    [
      { row: 2, column: 0 },
      { of: "date", date: { year: 2019, month: 4, day: 16 } },
    ],
    [
      { row: 3, column: 2 },
      { of: "text", text: "訪問・同行支援" },
    ],
  ]);
});

test("where a column is written so throughout, it is the office’s way", () => {
  const office = smallOffice({ "対応_H31.4!A2": "4/3", "対応_H31.4!A3": "4/16", "対応_H31.4!A4": "4/22" });
  expect(findingsIn(office)).toEqual([]);
});

describe("how an office writes all year is no news", () => {
  const CONTACTS = ["対応日", "受付番号", "支援方法", "件数"];
  const rowsOf = (times: readonly string[]) =>
    times.map((text, n) => [`2019-04-0${n + 1}`, "R1-001", "面談", text]);

  test("numbers with their unit; one of them among plain numbers is told", () => {
    const unit = withSheet(smallOffice(), "対応_H31.4", CONTACTS, ...rowsOf(["1件", "2件", "1件", "3件"]));
    expect(findingsOfRule("value-read-specially", unit)).toEqual([]);
    const office = smallOffice({ "対応_H31.4!D2": 1, "対応_H31.4!D3": "2件", "対応_H31.4!D4": 1 });
    expect(findingsOfRule("value-read-specially", office)).toHaveLength(1);
  });

  test("a code in its own brackets, on sheets that hold few of it", () => {
    const closures = (month: number, day: number) => [
      ["終結日", "受付番号", "終結理由"],
      [`2019-0${month}-${day}`, `H30-00${month}`, "問題解決(就労以外)"],
      ...[1, 2, 3].map((n) => [`2019-0${month}-${day}`, `H30-0${month}${n}`, "就労"]),
    ];
    const office = (...months: readonly number[]) =>
      months.reduce(
        (before, month) => withSheet(before, `終結_R1.${month}`, ...closures(month, 28)),
        smallOffice(),
      );
    expect(findingsOfRule("value-read-specially", office(5, 6))).toHaveLength(2);
    expect(findingsOfRule("value-read-specially", office(5, 6, 7, 8))).toEqual([]);
  });
});

test("dittos are no dates of another form", () => {
  const days = ["4/3", "〃", "〃", "4/10", "〃", "〃"];
  const rows = days.map((day, n) => [day, "R1-001", "面談", null, `${n}`]);
  const header = ["対応日", "受付番号", "支援方法", "件数", "備考"];
  const office = withSheet(smallOffice(), "対応_H31.4", header, ...rows);
  expect(findingsOfRule("value-read-specially", office)).toEqual([]);
});

test("an age that its band holds says more than the band, and stays", () => {
  const ages = ["80代", "40代", "50代"].map((age, n) => [
    `2019-06-2${n}`,
    `R1-01${n}`,
    "男",
    age,
    "本人",
    "就労",
  ]);
  const header = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
  expect(
    findingsOfRule("value-read-specially", withSheet(smallOffice(), "相談_R1.6", header, ...ages)),
  ).toEqual([]);
});

test("a date that is off its sheet is one finding, and not made a true date", () => {
  expect(findingsIn(smallOffice({ "対応_H31.4!A3": "2018/4/16" })).map((line) => line.split(" ")[1])).toEqual(
    ["contact-date-in-sheet-month"],
  );
});
