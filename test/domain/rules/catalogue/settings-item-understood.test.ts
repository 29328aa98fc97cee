import { DEFAULT_SETTINGS } from "../../../../src/domain/settings/default-settings";
import { settingItems } from "../../../../src/domain/settings/items/setting-items";
import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a note to a section, and a yearly number", () => {
  expect(
    findingsIn(
      smallOffice({ "設定!A8": "6-1の注", "設定!B8": "3月は休講", "設定!A9": "人口", "設定!B9": "96,480" }),
    ),
  ).toEqual([]);
});

test("a yearly number of the office's own is printed by the section that it names, or told", () => {
  expect(findingsIn(smallOffice({ "設定!A8": "2-1 講座参加者数", "設定!B8": 12 }))).toEqual([]);
  for (const item of ["講座参加者数", "9-9 講座参加者数"])
    expect(findingsIn(smallOffice({ "設定!A8": item, "設定!B8": 12 })).join("\n")).toMatch(
      /^warning settings-item-understood 設定!A8 .*年次報告のどの項目にも入りません。/,
    );
});

test("a value that is none of the choices", () => {
  expect(findingsIn(smallOffice({ "設定!A8": "端数処理", "設定!B8": "切り捨て" }))).toEqual([
    "error settings-item-understood 設定!B8 設定の項目「端数処理」の値を読み取れないため、使っていません。",
  ]);
});

test.each(
  settingItems(DEFAULT_SETTINGS)
    .filter(({ input }) => input.of === "wholeNumber")
    .map(({ name }) => name),
)("%s is named in full where its row cannot be used", (name) => {
  const findings = findingsIn(smallOffice({ "設定!A8": name, "設定!B8": "多い" }));
  expect(findings.join("\n")).toContain(`設定の項目「${name}」`);
});

test("a part of several rows is named in full too", () => {
  expect(findingsIn(smallOffice({ "設定!A8": "報告書の構成", "設定!B8": "9-9" }))).toEqual([
    "warning settings-item-understood 設定!B8 設定の項目「報告書の構成」は使われません。",
  ]);
});

test("an item that does not exist", () => {
  expect(findingsIn(smallOffice({ "設定!A8": "好きな色", "設定!B8": "青" }))).toEqual([
    "warning settings-item-understood 設定!A8 設定のこの行の項目は使われません。",
  ]);
});

test("a column of an earlier year without an ID", () => {
  expect(findingsIn(smallOffice({ "設定!D7": 12 }))).toEqual([
    "error settings-item-understood 設定!D7 設定の項目「過年度 2-1」のこの列は、ID の行が空いているため使われません。",
  ]);
});

test("a code twice", () => {
  expect(
    findingsIn(
      smallOffice({
        "設定!A8": "区分 プラン区分",
        "設定!B8": "新規",
        "設定!A9": "区分 プラン区分",
        "設定!B9": "更新",
        "設定!A10": "区分 プラン区分",
        "設定!B10": "更新",
      }),
    ),
  ).toEqual([
    "error settings-item-understood 設定!B10 設定の項目「区分 プラン区分」に同じ区分が2回あるため、2回目を使っていません。",
  ]);
});

test("a まとめ in a list whose table has no subtotals", () => {
  const list = {
    "設定!A8": "区分 プラン区分",
    "設定!B8": "新規",
    "設定!E8": "はじめ",
    "設定!A9": "区分 プラン区分",
    "設定!B9": "更新",
    "設定!E9": "なし",
    "設定!A10": "区分 プラン区分",
    "設定!B10": "中断・終結",
  };
  expect(findingsIn(smallOffice(list))).toEqual([
    "warning settings-item-understood 設定!E8 設定の項目「区分 プラン区分」の「まとめ」は、その表に小計の列がないため使われません。",
  ]);
});
