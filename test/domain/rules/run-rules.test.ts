import { RULES } from "../../../src/domain/rules/catalogue";
import { findingsOfMonth, runRules } from "../../../src/domain/rules/run-rules";
import { contextOf, findingsOf, shownPlace } from "./findings-in";
import { smallOffice, withoutSheets, withSheet } from "./small-office";
import type { PlainWorkbook } from "./workbook-of";

const ODD = smallOffice({
  "設定!A8": "好きな色",
  "設定!B8": "青",
  "対応_R1.5!B2": null,
  "相談_H31.4!C2": "ほか",
  "終結_R1.5!C2": "転居",
  "終結_R1.5!A2": "5/32",
  "食料_H31.4!D2": "1個",
});

test("errors come first, then places in the order of the workbook", () => {
  const places = findingsOf(contextOf(ODD)).map(({ severity, place }) => `${severity} ${shownPlace(place)}`);
  expect(places).toEqual([
    "error 相談_H31.4!C2",
    "error 終結_R1.5!A2",
    "error 終結_R1.5!C2",
    "warning 設定!A8",
    "warning 対応_R1.5!B2",
    "info 食料_H31.4!D2",
  ]);
});

/** Severity, rule and place of the findings of May 2019; `-` before those that belong to no month. */
function ofMay(workbook: PlainWorkbook): readonly string[] {
  return findingsOfMonth(findingsOf(contextOf(workbook)), { year: 2019, month: 5 }).map(
    ({ severity, rule, place, month }) => `${month ? "" : "- "}${severity} ${rule} ${shownPlace(place)}`,
  );
}

test("a month has its own findings, and after them those of the whole workbook, by severity", () => {
  expect(ofMay(ODD)).toEqual([
    "error closure-date-readable 終結_R1.5!A2",
    "error closure-reason-known 終結_R1.5!C2",
    "warning contact-case-number-missing 対応_R1.5!B2",
    "- warning settings-item-understood 設定!A8",
  ]);
});

test("a kind's missing sheet belongs to its month, a kind without any sheet to none", () => {
  const gaps = withoutSheets(smallOffice(), "終結_R1.6", "プラン_H31.4", "プラン_R1.5", "プラン_R1.6");
  expect(ofMay(gaps)).toEqual(["- warning kind-sheet-missing -"]);
  expect(ofMay(withoutSheets(smallOffice(), "終結_R1.5"))).toEqual(["warning kind-sheet-missing -"]);
});

test("the list of carried cases and the opening caseload are of the whole year", () => {
  expect(ofMay(smallOffice({ "継続ケース!A4": "H30-001" }))).toEqual([
    "- error carried-case-number-twice 継続ケース!A4",
  ]);
  expect(ofMay(smallOffice({ "設定!B4": 3, "設定!C7": 3 }))).toEqual([
    "- error opening-caseload-agrees 設定!B4",
  ]);
});

describe("on a sheet for the whole year", () => {
  const monthly = withoutSheets(smallOffice(), "終結_H31.4", "終結_R1.5", "終結_R1.6");
  const header = ["終結日", "受付番号", "終結理由"];
  const closures = (date: string | null) =>
    withSheet(monthly, "終結", header, ["2019-06-28", "R1-002", "就労"], [date, "H30-001", "就労"]);

  test("a record without a date, or with one of another year, is seen in every month", () => {
    expect(ofMay(closures(null))).toEqual(["- error closure-required-field 終結!A3"]);
    expect(ofMay(closures("2018-05-31"))).toEqual(["- warning record-date-in-fiscal-year 終結!A3"]);
  });

  test("a mark of the attendance book belongs to the month of its session", () => {
    const book = withSheet(
      withoutSheets(smallOffice(), "学習_H31.4", "学習_R1.5", "学習_R1.6"),
      "学習",
      ["氏名", "学年", "2019-04-13", "2019-05-11", "2019-05-11", "2019-06-08"],
      ["青空 一郎", "中1", "△", "○", "△", "△"],
    );
    expect(ofMay(book)).toEqual([
      "error attendance-mark-known 学習!E2",
      "warning attendance-session-date-twice 学習!E1",
    ]);
  });
});

test("a finding knows the month and the kind of its record", () => {
  const [finding] = findingsOf(contextOf(smallOffice({ "食料_R1.5!E2": -1 })));
  expect(finding).toMatchObject({ month: { year: 2019, month: 5 }, kind: "foodHandout" });
});

test("on a sheet for the whole year the month is that of the date", () => {
  const monthly = withoutSheets(smallOffice(), "終結_H31.4", "終結_R1.5", "終結_R1.6");
  const office = withSheet(
    monthly,
    "終結",
    ["終結日", "受付番号", "終結理由"],
    ["2019-05-31", "H30-001", "転居"],
  );
  const [finding] = findingsOf(contextOf(office));
  expect(finding).toMatchObject({ rule: "closure-reason-known", month: { year: 2019, month: 5 } });
});

test("sheets for the whole year say how far the year has gone", () => {
  const office = withSheet(
    {},
    "相談",
    ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
    ["2019-06-03", "1", "男", "40代", "本人", "就労"],
  );
  expect(contextOf(office).months.map(({ month }) => month)).toEqual([4, 5, 6]);
});

test("messages are filled in both languages", () => {
  const [finding] = runRules(RULES, contextOf(smallOffice({ "終結_R1.5!A2": "2019-06-03" })));
  expect(finding?.message).toEqual({
    ja: "終結日「R1.6.3」は、シートの月（R1.5）のとなりの月の日付です。",
    en: "Closed on 2019-06-03 lies one month off the sheet’s month, 2019-05.",
  });
});

test("a note that slipped into a code's cell is quoted by the words that codes have", () => {
  const note = "就職のため遠方へ転居することになり、支援を終えた。";
  const [finding] = findingsOf(contextOf(smallOffice({ "終結_R1.5!C2": note })));
  expect(finding?.message.ja).toBe("終結理由「就職…転居…、支援…。」は区分の一覧にありません。");
});
