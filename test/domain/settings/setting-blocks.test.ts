import { cellAddress } from "../../../src/domain/grid/cell-address";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import { readSettings } from "../../../src/domain/settings/read-settings";
import { REPORT_SECTION_IDS } from "../../../src/domain/settings/section-id";
import { REPORT_SECTIONS } from "../../../src/domain/report/report-sections";
import { sheetOf } from "../../fixtures/workbook-of";
import { sampleDataset } from "../../fixtures/sample-dataset";

type Row = readonly CellValue[];

function settingsOf(...rows: readonly Row[]) {
  return readSettings(sheetOf("設定", [["項目", "値"], ...rows]));
}

function issuesOf(...rows: readonly Row[]): readonly string[] {
  return settingsOf(...rows).issues.map(({ cell, problem }) => `${cellAddress(cell)} ${problem}`);
}

test("the ids of our sections are those that 設定 knows", () => {
  const known = new Set(REPORT_SECTION_IDS);
  expect(REPORT_SECTIONS.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
});

describe("報告書の構成", () => {
  const LABELS = ["報告書の構成", "ID", "見出し", "載せる", "内容"];

  test("is read in the order of its rows, ids in any width, own sections by what they are of", () => {
    const { sectionChoices, issues } = settingsOf(
      LABELS,
      ["報告書の構成", "２－２", "", "○", "支援方法"],
      ["報告書の構成", "2-1", "相談の件数", "×"],
      ["報告書の構成", "8-1", "地域の声", "", "自由記述"],
      ["報告書の構成", "8-2", "つながった経路", "〇", "区分 相談経路"],
      ["報告書の構成", null, null, null, null],
    );
    expect(issues).toEqual([]);
    expect(sectionChoices).toEqual([
      { id: "2-2", title: "", isPrinted: true },
      { id: "2-1", title: "相談の件数", isPrinted: false },
      { id: "8-1", title: "地域の声", isPrinted: true, own: { of: "words" } },
      { id: "8-2", title: "つながった経路", isPrinted: true, own: { of: "codeList", codeList: "route" } },
    ]);
  });

  test("a typed 8-1 that Excel took for the first of August is 8-1", () => {
    expect(settingsOf(["報告書の構成", 43678, "地域の声", "○", "自由記述"]).sectionChoices).toMatchObject([
      { id: "8-1" },
    ]);
  });

  test("the list of ours in which nobody has chosen says nothing", () => {
    const ready = REPORT_SECTION_IDS.map((id) => ["報告書の構成", id, null, null, "相談件数等"]);
    expect(settingsOf(LABELS, ...ready)).toMatchObject({ sectionChoices: [], issues: [] });
    const renamed = settingsOf(...ready, ["報告書の構成", "activity_x", "", ""]);
    expect(renamed.sectionChoices).toHaveLength(REPORT_SECTION_IDS.length);
  });

  test("a section of an own code of 活動 needs no contents", () => {
    const own = ["区分 活動", "見学会", "tour"];
    const { sectionChoices, issues } = settingsOf(own, ["報告書の構成", "activity_tour", "", "－"]);
    expect({ sectionChoices, issues }).toEqual({
      sectionChoices: [{ id: "activity_tour", title: "", isPrinted: false }],
      issues: [],
    });
  });

  test.each<[string, Row[], string]>([
    ["an id that is nobody's", [["報告書の構成", "9-9", "何か", "○"]], "B2 item-unknown"],
    [
      "an id with signs that none may have",
      [["報告書の構成", "8/1", "何か", "○"]],
      "B2 value-not-understood",
    ],
    [
      "an own section without a title",
      [["報告書の構成", "8-1", "", "○", "自由記述"]],
      "C2 value-not-understood",
    ],
    ["contents that are nothing", [["報告書の構成", "8-1", "何か", "○", "写真"]], "E2 value-not-understood"],
    ["a mark that is none", [["報告書の構成", "2-1", "", "たぶん"]], "D2 value-not-understood"],
    [
      "a section that stands twice",
      [
        ["報告書の構成", "2-1", "", "○"],
        ["報告書の構成", "2-1", "", "－"],
      ],
      "B3 item-twice",
    ],
  ])("%s is an issue at its cell", (_, rows, issue) => {
    expect(issuesOf(...rows)).toEqual([issue]);
  });
});

describe("体制", () => {
  test("a row without 事業 belongs to the programme above; a post without a head count has none", () => {
    const { staffPosts, issues } = settingsOf(
      ["体制", "事業", "必須・任意", "所属", "職", "人数", "役割"],
      ["体制", "自立相談支援事業", "必須事業", "市福祉部", "所長", "１名", "統括"],
      ["体制", "", "", "委託事業者A", "総括責任者（非常駐）", "", ""],
    );
    expect(issues).toEqual([]);
    const programme = { programme: "自立相談支援事業", programmeNote: "必須事業" };
    expect(staffPosts).toEqual([
      { ...programme, employer: "市福祉部", post: "所長", headCount: 1, role: "統括" },
      { ...programme, employer: "委託事業者A", post: "総括責任者（非常駐）", headCount: null, role: "" },
    ]);
  });

  test("a row of no programme and a head count that is none are issues at their cells", () => {
    expect(issuesOf(["体制", "", "", "市", "所長", 1])).toEqual(["B2 value-not-understood"]);
    expect(issuesOf(["体制", "相談", "", "市", "所長", "多数"])).toEqual(["F2 value-not-understood"]);
  });
});

describe("連携先", () => {
  test("kinds of food are found by any of their names; those without a partner are not there", () => {
    const { foodPartners, issues } = settingsOf(
      ["連携先", "品目", "団体等の名称"],
      ["連携先", "乾パン", "防災倉庫"],
      ["連携先", "米", ""],
    );
    expect({ foodPartners, issues }).toEqual({
      foodPartners: [{ category: "hardtack", partners: "防災倉庫" }],
      issues: [],
    });
  });

  test("a kind that is none, and one that stands twice, are issues at their cells", () => {
    expect(issuesOf(["連携先", "宝石", "どこか"])).toEqual(["B2 value-not-understood"]);
    expect(issuesOf(["連携先", "米", "甲"], ["連携先", "お米", "乙"])).toEqual(["B3 item-twice"]);
  });
});

describe("前年度の文", () => {
  test("is read by section and area, a long text on over rows of the same", () => {
    const { lastYearWords, issues } = settingsOf(
      ["前年度の文", "項目の番号", "場所", "文"],
      ["前年度の文", "2-1", "分析", "・増えた。\n・減った。"],
      ["前年度の文", "1-1", "overview", "はじめ"],
      ["前年度の文", "1-1", "overview", "つづき"],
    );
    expect(issues).toEqual([]);
    expect([...lastYearWords]).toEqual([
      ["2-1 analysis", "・増えた。\n・減った。"],
      ["1-1 overview", "はじめ\nつづき"],
    ]);
  });

  test("a paragraph keeps the space that it begins with", () => {
    const words = "　当センターは、開設した。\n　相談を受ける。";
    const { lastYearWords } = settingsOf(["前年度の文", "1-1", "overview", words]);
    expect(lastYearWords.get("1-1 overview")).toBe(words);
  });

  test("words of no section or no place are an issue", () => {
    expect(issuesOf(["前年度の文", "", "分析", "文"])).toEqual(["B2 value-not-understood"]);
    expect(issuesOf(["前年度の文", "2-1", "", "文"])).toEqual(["C2 value-not-understood"]);
  });
});

describe("items of the report", () => {
  test.each<[string, CellValue, string]>([
    ["as it is written", "令和2年10月", "令和2年10月"],
    ["a date of Excel", 44105, "令和2年10月"],
  ])("表紙の日付 is printed %s", (_, value, printed) => {
    expect(settingsOf(["表紙の日付", value])).toMatchObject({ coverDate: printed, issues: [] });
  });

  test("過年度の年数 is one to five, three where nothing is said", () => {
    expect(settingsOf().earlierYearCount).toBe(3);
    expect(settingsOf(["過年度の年数", "5年"])).toMatchObject({ earlierYearCount: 5, issues: [] });
    for (const value of [0, 6, "たくさん"])
      expect(issuesOf(["過年度の年数", value])).toEqual(["B2 value-not-understood"]);
  });

  test("a note may be of any section, an own one too", () => {
    const { notes, issues } = settingsOf(["２－１の注", "※本年度から"], ["8-1の注", "※独自"]);
    expect(issues).toEqual([]);
    expect([...notes]).toEqual([
      ["2-1", "※本年度から"],
      ["8-1", "※独自"],
    ]);
  });
});

test("the sample's centre has its posts, partners, cover and population", () => {
  const { settings } = sampleDataset();
  expect(settings.issues).toEqual([]);
  expect(settings.staffPosts.reduce((sum, { headCount }) => sum + (headCount ?? 0), 0)).toBe(7);
  expect(settings.foodPartners).toHaveLength(settings.codeLists.foodCategory.codes.length);
  expect(settings).toMatchObject({ coverDate: "令和2年10月", earlierYearCount: 3 });
  expect(Object.fromEntries(settings.yearlyNumbers)).toEqual({
    第一志望合格者数: 14,
    登録者数: 12,
    "見学・お試し参加数": 21,
  });
  expect((227 / 12 / (settings.population ?? 0)) * 100_000).toBeCloseTo(16.0, 1);
});
