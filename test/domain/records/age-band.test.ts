import { valueOf } from "../../../src/domain/records/field-reading";
import { agesOfBand, ageBandOf, ageOn } from "../../../src/domain/records/age-band";
import { DEFAULT_CODE_LISTS } from "../../../src/domain/settings/default-code-lists";
import { yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";

test.each([
  [0, "age_10s"],
  [19, "age_10s"],
  [20, "age_20s"],
  [69, "age_60s"],
  [70, "age_70plus"],
  [99, "age_70plus"],
  [120, "age_70plus"],
  [121, undefined],
  [-1, undefined],
  [40.5, undefined],
])("%d years are %s", (age, band) => {
  expect(ageBandOf(age, DEFAULT_CODE_LISTS.ageBand)).toBe(band);
});

test.each([
  [{ year: 1979, month: 5, day: 13 }, 40],
  [{ year: 1979, month: 5, day: 14 }, 39],
  [{ year: 1979, month: 6, day: 1 }, 39],
  [{ year: 1980, month: 2, day: 29 }, 39],
  [{ year: 2019, month: 5, day: 13 }, 0],
])("born on %o, the age on 2019-05-13 is %i", (birth, age) => {
  expect(ageOn(birth, { year: 2019, month: 5, day: 13 })).toBe(age);
});

/** 年代 of a consultation of 2019-05-13 with these cells. */
function bandOf(
  cells: { readonly 年代?: unknown; readonly 年齢?: unknown; readonly 生年月日?: unknown },
  day = "5/13",
) {
  const header = ["受付日", "受付番号", "性別", "相談経路", "相談内容", ...Object.keys(cells)];
  const values = Object.values(cells).map((value) => (typeof value === "number" ? value : String(value)));
  const [record] = yearOf([sheetOf("相談_R1.5", [header, [day, "1", "男", "本人", "就労", ...values]])])
    .records.consultation;
  if (!record) throw new Error("no record");
  return record.fields.ageBand;
}

describe("年代 of a record", () => {
  test.each([
    [{ 年代: "40代" }, "age_40s"],
    [{ 年代: "80代" }, "age_70plus"],
    [{ 年代: "不明" }, "unknown"],
    [{ 年齢: 45 }, "age_40s"],
    [{ 年齢: "７５歳" }, "age_70plus"],
    // What else is in the list may stand in the column of ages.
    [{ 年齢: "不明" }, "unknown"],
    [{ 年齢: "40代" }, "age_40s"],
    [{ 年齢: "80代" }, "age_70plus"],
    [{ 生年月日: "S54.5.13" }, "age_40s"],
    [{ 生年月日: "S54.5.14" }, "age_30s"],
    [{ 生年月日: 28_988 }, "age_40s"],
    [{ 年代: "", 年齢: 45 }, "age_40s"],
    [{ 年齢: "", 生年月日: "S54.5.13" }, "age_40s"],
    // What staff wrote as 年代 wins over what could be computed.
    [{ 年代: "30代", 年齢: 45 }, "age_30s"],
  ])("%j is %s", (cells, band) => {
    expect(valueOf(bandOf(cells))).toBe(band);
  });

  test("blank is never 不明", () => {
    expect(bandOf({ 年代: "" }).state).toBe("blank");
    expect(bandOf({ 年代: "", 年齢: "", 生年月日: "" }).state).toBe("blank");
  });

  test.each([
    [{ 年代: "若い" }, "若い"],
    [{ 年齢: 250 }, "250"],
    [{ 年齢: "中年" }, "中年"],
    [{ 生年月日: "昭和" }, "昭和"],
    [{ 生年月日: "R2.5.13" }, "-1"],
  ])("%j is unreadable at its own cell", (cells, text) => {
    expect(bandOf(cells)).toEqual({ state: "unreadable", cell: { row: 1, column: 5 }, text });
  });

  test("without a column there is none", () => {
    expect(bandOf({})).toEqual({ state: "absent" });
  });
});

describe("bands of an office's own", () => {
  test.each([
    ["40代", 40, 49],
    ["40歳代", 40, 49],
    ["70代以上", 70, 120],
    ["75歳以上", 75, 120],
    ["18歳未満", 0, 17],
    ["10代以下", 0, 19],
    ["65～74歳", 65, 74],
    ["20-24", 20, 24],
    ["30代～40代", 30, 49],
  ])("%s holds %i to %i", (label, from, to) => {
    expect(agesOfBand(label)).toEqual({ from, to });
  });

  test.each(["不明", "その他", "成人"])("%s speaks of no age", (label) => {
    expect(agesOfBand(label)).toBeUndefined();
  });

  const code = (id: string, label: string) => ({ id, label, printedLines: [label], aliases: [] });
  const own = {
    ...DEFAULT_CODE_LISTS.ageBand,
    codes: [code("a", "18～39歳"), code("b", "40～64歳"), code("c", "65歳以上"), code("u", "不明")],
  };

  test("an age falls into the band that holds it; a child into the lowest", () => {
    expect([12, 18, 39, 40, 64, 65, 99].map((age) => ageBandOf(age, own))).toEqual([
      "a",
      "a",
      "a",
      "b",
      "b",
      "c",
      "c",
    ]);
  });

  test("a band that is renamed to words without an age keeps its ages; one with an age has those", () => {
    const renamed = (label: string) => ({
      ...DEFAULT_CODE_LISTS.ageBand,
      codes: DEFAULT_CODE_LISTS.ageBand.codes.map((code) =>
        code.id === "age_70plus" ? { ...code, label, aliases: [code.label, ...code.aliases] } : code,
      ),
    });
    expect(ageBandOf(75, renamed("高齢の方"))).toBe("age_70plus");
    expect(ageBandOf(75, renamed("80代以上"))).toBeUndefined();
  });

  test("an age between two bands is of none", () => {
    const gap = { ...own, codes: own.codes.filter(({ id }) => id !== "b") };
    expect(ageBandOf(50, gap)).toBeUndefined();
  });
});
