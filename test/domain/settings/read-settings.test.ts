import { cellAddress } from "../../../src/domain/grid/cell-address";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import { isSettingsSheetName, readSettings } from "../../../src/domain/settings/read-settings";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { sheetOf } from "../../fixtures/workbook-of";
import { sampleDataset } from "../../fixtures/sample-dataset";
import fixture from "../../fixtures/published-fy2019.json";

function settingsOf(...rows: readonly (readonly CellValue[])[]) {
  return readSettings(sheetOf("設定", [["項目", "値"], ...rows]));
}

const sample = sampleDataset().settings;

function issuesOf(...rows: readonly (readonly CellValue[])[]): readonly string[] {
  return settingsOf(...rows).issues.map(
    ({ cell, item, problem }) => `${cellAddress(cell)} ${item} ${problem}`,
  );
}

test("the sample's 設定 is read whole, without an issue", () => {
  expect(sample).toMatchObject({
    sheet: "設定",
    centreName: "あおぞら市生活サポートセンター",
    fiscalYear: 2019,
    openingCaseload: 134,
    openingCaseloadCell: { row: 4, column: 1 },
    rounding: "sum-to-100",
    monthBasis: "date",
    countedContactMethods: ["phone_mail", "visit_accompany", "interview"],
    issues: [],
  });
  expect([...sample.earlierYears.keys()]).toEqual(["2-1", "2-2", "2-3", "2-4", "2-5", "2-6", "7-1"]);
  expect(sample.notes.get("6-1")).toBe(fixture.sections["6-1"].note);
  expect(sample.yearlyNumbers.get("第一志望合格者数")).toBe(fixture.sections["6-1"].passedFirstChoice);
});

test("the sections that are to have no ●分析, typed in any width; one that is none is an issue", () => {
  expect(settingsOf(["分析欄を載せない項目", "なし"]).sectionsWithoutAnalysis).toEqual(new Set());
  expect(settingsOf(["分析欄を載せない項目", "５－１、6-1"]).sectionsWithoutAnalysis).toEqual(
    new Set(["5-1", "6-1"]),
  );
  expect(issuesOf(["分析欄を載せない項目", "5-1、9-9"])).toEqual([
    "B2 分析欄を載せない項目 value-not-understood",
  ]);
});

test("the sample's earlier years are the published ones, newest first", () => {
  const read = (sample.earlierYears.get("2-1") ?? []).map(({ fiscalYear, values }) => [
    fiscalYear,
    Object.fromEntries(values),
  ]);
  const printed = fixture.sections["2-1"].previousYears.map(({ values }) => values);
  expect(read).toEqual([2018, 2017, 2016].map((year, index) => [year, printed[index]]));
});

test("a 設定 that says nothing is the default", () => {
  expect(settingsOf()).toEqual({ ...DEFAULT_SETTINGS, sheet: "設定" });
  expect(readSettings(sheetOf("設定", []))).toEqual({ ...DEFAULT_SETTINGS, sheet: "設定" });
  expect(settingsOf(["年度", null], ["端数処理", "  "])).toEqual({ ...DEFAULT_SETTINGS, sheet: "設定" });
});

describe("items", () => {
  test.each([
    [["年度", "令和元年度"], { fiscalYear: 2019 }],
    [["年度", 2020], { fiscalYear: 2020 }],
    [["年度", "H30"], { fiscalYear: 2018 }],
    [["前年度末件数", 0], { openingCaseload: 0 }],
    [["前年度末件数", "１３４件"], { openingCaseload: 134 }],
    [["端数処理", "四捨五入"], { rounding: "half-up" }],
    [["端数処理", "合計を100.0%にそろえる"], { rounding: "sum-to-100" }],
    [["月の数え方", "シート"], { monthBasis: "sheet" }],
    [["延べ対応に数える支援方法", "面談、電話･ﾒｰﾙ"], { countedContactMethods: ["interview", "phone_mail"] }],
    [["受付前の準備期間", "30日"], { preparationDays: 30 }],
    [["終結後の定着支援期間", 365], { followUpDays: 365 }],
    [["人口", "96,480人"], { population: 96_480 }],
    [["6-1 検定合格者数", 12], { yearlyNumbers: new Map([["6-1 検定合格者数", 12]]) }],
    [["学習支援の曜日", "水、土曜"], { sessionWeekdays: [3, 6] }],
    [["学習支援の曜日", "毎週木曜日"], { sessionWeekdays: [4] }],
    [["担当者", "相談１、相談２"], { staff: ["相談１", "相談２"] }],
    [["年度", "平成31年度"], { fiscalYear: 2019 }],
    [["ｾﾝﾀｰ名", "あおぞら"], { centreName: "あおぞら" }],
    [["延べ対応に数える支援方法", "なし"], { countedContactMethods: [] }],
    [["国の目安値", "R1", 16], { nationalTargets: new Map([[2019, 16]]) }],
    [["6-1の注", "※３月は休み"], { notes: new Map([["6-1", "※３月は休み"]]) }],
  ])("%j", (row, expected) => {
    const settings = settingsOf(row);
    expect(settings).toMatchObject(expected);
    expect(settings.issues).toEqual([]);
  });

  test("a later item may stand anywhere below, blank rows between", () => {
    expect(settingsOf([], ["年度", 2019], [], [null, "x"], ["月の数え方", "シート"])).toMatchObject({
      fiscalYear: 2019,
      monthBasis: "sheet",
      issues: [],
    });
  });
});

describe("a value that is not understood keeps the default and becomes an issue at its cell", () => {
  test.each([
    ["設定の版", 2],
    ["年度", "今年度"],
    ["前年度末件数", "不明"],
    ["前年度末件数", -1],
    ["前年度末件数", 1.5],
    ["端数処理", "切り捨て"],
    ["月の数え方", "記録"],
    ["延べ対応に数える支援方法", "電話・メール、手紙"],
    ["人口", "約9万"],
    ["人口", 96_480.5],
    ["人口", -1],
    ["年度", "平成40年度"],
    ["年度", "令和0年度"],
    ["年度", 1019],
    ["学習支援の曜日", "祝日"],
    ["学習支援の曜日", "水、八"],
    ["第一志望合格者数", "全員"],
  ])("%s: %j", (item, value) => {
    expect(settingsOf([item, value])).toEqual({
      ...DEFAULT_SETTINGS,
      sheet: "設定",
      issues: [{ cell: { row: 1, column: 1 }, item, problem: "value-not-understood" }],
    });
  });

  test("an error value is not understood either", () => {
    expect(issuesOf(["年度", { error: "#REF!" }])).toEqual(["B2 年度 value-not-understood"]);
  });
});

test("国の目安値 has one row a year; a year that is none and a value that is none are issues", () => {
  expect(
    issuesOf(
      ["国の目安値", "年度", "目安値"],
      ["国の目安値", "R2", "二十"],
      ["国の目安値", "再来年", 20],
      ["国の目安値", "R3", 14],
      ["国の目安値", "2021", 15],
      ["国の目安値", "R4", null],
    ),
  ).toEqual([
    "C3 国の目安値 value-not-understood",
    "B4 国の目安値 value-not-understood",
    "B6 国の目安値 item-twice",
  ]);
});

test("headings and notes among the items are none", () => {
  expect(settingsOf(["■ 区分", null], ["※ 空けておくと、標準のままです。", null])).toEqual({
    ...DEFAULT_SETTINGS,
    sheet: "設定",
  });
});

test("an item that nobody knows is an issue at its name", () => {
  const issues = issuesOf(["年土", 2019], ["区分 天気", "晴れ"], ["区分", "男"], ["過年度", "H30年度", 1]);
  expect([...issues].sort()).toEqual([
    "A2 年土 item-unknown",
    "A3 区分 天気 item-unknown",
    "A4 区分 item-unknown",
    "A5 過年度 item-unknown",
  ]);
});

test.each(["設定", "設 定", " 設定"])("%j is the settings sheet", (name) => {
  expect(isSettingsSheetName(name)).toBe(true);
});

test.each(["設定2", "旧設定", "相談"])("%j is not", (name) => {
  expect(isSettingsSheetName(name)).toBe(false);
});

test("設定 may begin in another column", () => {
  const sheet = sheetOf("設定", [
    ["あおぞら市", "", ""],
    [null, "項目", "値"],
    [null, "年度", "令和元年度"],
    [null, "端数処理", "?"],
  ]);
  expect(readSettings(sheet)).toMatchObject({
    fiscalYear: 2019,
    issues: [{ cell: { row: 3, column: 2 }, item: "端数処理", problem: "value-not-understood" }],
  });
});

test("of an item that stands twice the first is used", () => {
  expect(settingsOf(["前年度末件数", 134], ["前年度末件数", 143])).toMatchObject({
    openingCaseload: 134,
    issues: [{ cell: { row: 2, column: 0 }, item: "前年度末件数", problem: "item-twice" }],
  });
});

test("the office's own headers of a column", () => {
  expect(settingsOf(["見出し 受付日", "来所された日、初回"]).reading.synonyms.get("受付日")).toEqual([
    "来所された日",
    "初回",
  ]);
});

test("a header with a separator in it is kept together in 「」, and rows of one column add up", () => {
  const { reading } = settingsOf(["見出し 性別", "「男/女」、性"], ["見出し 性別", "男女の別"]);
  expect(reading.synonyms.get("性別")).toEqual(["男/女", "性", "男女の別"]);
});

describe("the limits of cases to look at", () => {
  test("are read in yen and months, with their units", () => {
    const { lookLimits, issues } = settingsOf(
      ["対応なしの月数", "２か月"],
      ["プラン見直しの月数", 12],
      ["就労準備支援の月数", "18ヶ月"],
      ["物資支援の上限額", "0"],
      ["貸付の上限額", "200,000円"],
    );
    expect(issues).toEqual([]);
    expect(lookLimits).toEqual({
      monthsWithoutContact: 2,
      monthsToPlanReview: 12,
      monthsOfWorkPreparation: 18,
      yenOfGoods: 0,
      yenOfLoans: 200000,
    });
  });

  test("which are not understood keep their default", () => {
    expect(issuesOf(["対応なしの月数", 0], ["貸付の上限額", -1])).toEqual([
      "B2 対応なしの月数 value-not-understood",
      "B3 貸付の上限額 value-not-understood",
    ]);
    expect(settingsOf(["対応なしの月数", "半年"]).lookLimits).toEqual(DEFAULT_SETTINGS.lookLimits);
  });
});
