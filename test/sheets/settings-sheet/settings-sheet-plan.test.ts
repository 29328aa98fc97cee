import fc from "fast-check";
import { cellText, type CellValue } from "../../../src/domain/grid/cell-value";
import { usedRange } from "../../../src/domain/grid/sheet-snapshot";
import { DEFAULT_CODE_LISTS } from "../../../src/domain/settings/default-code-lists";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import type { OfficeSettings } from "../../../src/domain/settings/office-settings";
import { readSettings } from "../../../src/domain/settings/read-settings";
import { settingsSheetPlan } from "../../../src/sheets/settings-sheet/settings-sheet-plan";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx-file/write-workbook";
import { sampleDataset } from "../../fixtures/sample-dataset";
import { sheetOf } from "../../fixtures/workbook-of";
import { writtenSheet } from "../../fixtures/written-sheets";

type Row = readonly CellValue[];

/** What an office says, without where it stands; an empty cell of an earlier year says nothing. */
function said(settings: OfficeSettings) {
  const earlierYears = [...settings.earlierYears].map(([section, years]) => [
    section,
    years.map(({ fiscalYear, values, months = new Map<string, typeof values>() }) => [
      fiscalYear,
      ...[["year", values] as const, ...months].map(([of, figures]) => [
        of,
        [...figures].filter(([, value]) => value !== null),
      ]),
    ]),
  ]);
  return {
    ...settings,
    earlierYears,
    openingCaseloadCell: null,
    yearlyNumberCells: null,
    sheet: null,
    issues: null,
  };
}

function writtenAndRead(settings: OfficeSettings, fiscalYear = 2019): OfficeSettings {
  return readSettings(writtenSheet(settingsSheetPlan(settings, fiscalYear)));
}

function settingsOf(...rows: readonly Row[]): OfficeSettings {
  return readSettings(sheetOf("設定", [["項目", "値"], ...rows]));
}

test.each([
  ["an office that has said nothing", DEFAULT_SETTINGS],
  ["the sample's office", sampleDataset().settings],
  [
    "an office that counts no contact and has no group",
    settingsOf(
      ["延べ対応に数える支援方法", "なし"],
      ["区分 相談経路", "市の他部署", "referral_city", "", "なし"],
      ["区分 相談経路", "市役所外", "referral_external", "", ""],
    ),
  ],
  [
    "an office with sections of its own and an earlier year by month",
    settingsOf(
      ["報告書の構成", "2-2", "支援の方法", "○"],
      ["報告書の構成", "own-1", "地域の声", "○", "自由記述"],
      ["報告書の構成", "own-2", "経路", "－", "相談経路"],
      ["報告書の構成", "2-1", "", "－"],
      ["体制", "自立相談支援事業", "必須事業", "市", "所長", 1, "統括"],
      ["連携先", "米", "甲、乙"],
      ["前年度の文", "2-1", "分析", "・増えた。\n=1+1"],
      ["前年度の文", "1-1", "overview", "長い文。\n".repeat(9000)],
      ["表紙の日付", "令和2年10月"],
      ["過年度の年数", 5],
      ["過年度 2-2", "ID", "phone_mail"],
      ["過年度 2-2", "H30年度", 9],
      ["過年度 2-2", "H30.4", 4],
      ["過年度 2-2", "H31.3", 5],
    ),
  ],
])("of %s the sheet is read as just what it was made from, without an issue", (_, settings) => {
  const read = writtenAndRead(settings);
  expect(read.issues).toEqual([]);
  expect(said(read)).toEqual(said(settings));
});

test("all of it comes through a real file", async () => {
  const { settings } = sampleDataset();
  const months = new Map([["2018-04", new Map([["phone_mail", 3]])]]);
  const year = { fiscalYear: 2018, values: new Map([["phone_mail", 9]]), months };
  const own = { id: "own-1", title: "地域の声", isPrinted: false, own: { of: "words" } } as const;
  const office = { ...settings, sectionChoices: [own], earlierYears: new Map([["2-2", [year]]]) };
  const bytes = await writeWorkbook({ sheets: [settingsSheetPlan(office, 2019)] }, "");
  const [sheet] = readWorkbook(bytes).sheets;
  if (!sheet) throw new Error("no sheet");
  const read = readSettings(sheet);
  expect(read.issues).toEqual([]);
  expect(said(read)).toEqual(said(office));
});

const word = fc.oneof(
  fc.constantFrom(
    "電話",
    "来所",
    "手紙/ＦＡＸ",
    "訪問、同行",
    "その他",
    "男/女",
    "１",
    "R1.5",
    "=1+1",
    "相談「電話」",
  ),
  fc.string({ unit: fc.constantFrom(...Array.from("あいう漢字ｶﾅABC12・（）-")), minLength: 1, maxLength: 6 }),
);
const id = fc.oneof(
  fc.constant(""),
  fc.string({ unit: fc.constantFrom(...Array.from("abc_123")), minLength: 1, maxLength: 5 }),
);
const group = fc.constantFrom("", "", "", "なし", "まとめA", "まとめB", "関係機関等からの紹介");

/** Rows of one list: some of ours kept or renamed, some of the office's own between them. */
const listRows = fc.constantFrom(...Object.values(DEFAULT_CODE_LISTS)).chain(({ label, codes }) => {
  const kept = fc.record({
    code: fc.constantFrom(...codes),
    name: fc.option(word, { nil: undefined }),
    aliases: fc.array(word, { maxLength: 2 }),
    group,
  });
  const ours = kept.map(
    ({ code, name, aliases, group: of }) => [name ?? code.label, code.id, aliases, of] as const,
  );
  const own = fc.tuple(word, id, fc.array(word, { maxLength: 2 }), group);
  return fc
    .array(fc.oneof(ours, own), { minLength: 1, maxLength: 8 })
    .map((rows) =>
      rows.map(([name, codeId, aliases, of]): Row => [`区分 ${label}`, name, codeId, aliases.join("、"), of]),
    );
});

const figure = fc.option(fc.nat(3000), { nil: null });
const earlier = fc
  .tuple(
    fc.constantFrom("2-1", "2-2", "2-3", "2-4", "2-5", "2-6"),
    fc.array(fc.tuple(figure, figure), { maxLength: 4 }),
  )
  .map(([section, years]): readonly Row[] => [
    [`過年度 ${section}`, "ID", "total", "an_old_column"],
    ...years.map((values, index): Row => [`過年度 ${section}`, `${2018 - index}`, ...values]),
  ]);

const items = fc
  .record(
    {
      センター名: word,
      年度: fc.constantFrom("令和元年度", "H30", "2025"),
      前年度末件数: fc.nat(500),
      人口: fc.nat(500_000),
      端数処理: fc.constantFrom("四捨五入", "合計を100.0%にそろえる"),
      月の数え方: fc.constantFrom("日付", "シート"),
      学習支援の曜日: fc.constantFrom("水", "水、土", "日"),
      担当者: fc.array(word, { minLength: 1, maxLength: 3 }).map((names) => names.join("、")),
      第一志望合格者数: fc.nat(30),
      独自の参加数: fc.nat(30),
      "6-1の注": word,
      "7-2の注": word,
      "見出し 受付日": fc.array(word, { minLength: 1, maxLength: 3 }).map((names) => names.join("、")),
      国の目安値: fc.constant("R5"),
    },
    { requiredKeys: [] },
  )
  .map((values) =>
    Object.entries(values).map(([item, value]): Row =>
      item === "国の目安値" ? [item, value, 12.5] : [item, value],
    ),
  );

test("whatever an office renames, adds, removes and groups, its sheet is read as just that", () => {
  fc.assert(
    fc.property(items, fc.array(listRows, { maxLength: 3 }), earlier, (itemRows, lists, years) => {
      const settings = settingsOf(...itemRows, ...lists.flat(), ...years);
      const read = writtenAndRead(settings);
      // The office said so before: a まとめ where no table has subtotals, and a number of no section, are asked about, and kept.
      expect(
        read.issues.filter(
          ({ problem }) => problem !== "group-not-printed" && problem !== "number-not-printed",
        ),
      ).toEqual([]);
      expect(said(read)).toEqual(said(settings));
    }),
    { numRuns: 150, seed: 20_190_401 },
  );
});

test("three earlier years stand ready in every section that prints them", () => {
  const sheet = writtenSheet(settingsSheetPlan(DEFAULT_SETTINGS, 2020));
  const texts = sheet.cells.map((row) => row.map(({ value }) => value));
  for (const section of ["2-1", "2-2", "2-3", "2-4", "2-5", "2-6"]) {
    const rows = texts.filter(([item]) => item === `過年度 ${section}`);
    expect(rows.map(([, label]) => label)).toEqual(["年度", "ID", "R元年度", "H30年度", "H29年度"]);
    expect(rows[1]?.slice(2).filter((value) => value !== null).length).toBeGreaterThan(3);
  }
});

test("every item is explained beside its value", () => {
  const { members } = settingsSheetPlan(DEFAULT_SETTINGS, 2020);
  const sheet = writtenSheet(settingsSheetPlan(DEFAULT_SETTINGS, 2020));
  const last = usedRange(sheet)?.bottom ?? 0;
  expect(last).toBeGreaterThan(100);
  for (const row of sheet.cells.slice(1, 20)) {
    const [item = "", , explanation = ""] = row.map(({ value }) => cellText(value));
    if (item === "" || item.startsWith("■")) continue;
    expect(explanation).toMatch(/。$/);
  }
  const choices = members.flatMap((member) =>
    member.kind === "validation" && member.validation.allowed.of === "list"
      ? [member.validation.allowed.choices]
      : [],
  );
  expect(choices).toEqual([
    ["合計を100.0%にそろえる", "四捨五入"],
    ["日付", "シート"],
  ]);
});
