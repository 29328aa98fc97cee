import type { FigureName } from "../../../../src/domain/report/figure-name";
import { indexFigures, type NamedFigure } from "../../../../src/domain/report/sentence-figures/figure-index";
import { readSentences } from "../../../../src/domain/report/sentence-figures/read-sentence";

const YEAR = { of: "year", fiscalYear: 2019, label: "" } as const;
const MAY = { of: "month", month: { year: 2019, month: 5 }, label: "R1.5" } as const;

function figure(section: string, row: FigureName["row"], value: number, label?: string): NamedFigure {
  const column = label === undefined ? {} : { column: { id: label, label } };
  return { section, title: "実績", name: { row, ...column, measure: "count" }, value };
}

/** A figure that stands alone. */
const alone = (section: string, label: string, value: number) =>
  figure(section, { of: "list", block: label, label }, value);

const INDEX = indexFigures(
  [
    alone("5-1", "利用者数", 3),
    alone("4-1", "登録者", 12),
    figure("6-1", YEAR, 40, "実施回数"),
    figure("6-1", YEAR, 624, "延べ出席回数"),
    figure("6-1", MAY, 44, "延べ出席回数"),
    figure("6-1", YEAR, 321, "延べ出席回数 中3"),
    figure("2-6", YEAR, 30, "中断"),
    figure("2-3", YEAR, 47, "50代"),
  ],
  2019,
);

const read = (section: string, text: string) =>
  readSentences(text, section, INDEX).map((each) => {
    if (each.verdict === "agrees") return `${each.written} 一致`;
    return each.verdict === "differs" ? `${each.written} → ${each.isNow}` : `${each.written} 比べられない`;
  });

describe("利用者 is 利用者数, and 登録者数 is 登録者, where a text begins with it", () => {
  test.each<[string, string, string]>([
    ["5-1", "利用者は4人で、前年度はなかった。", "4人 → 3人"],
    ["5-1", "・利用者は４名であった。", "４名 → 3名"],
    ["5-1", "今年度の利用者は四人となった。", "四人 → 3人"],
    ["5-1", "利用者は、4人と少ない。", "4人 → 3人"],
    ["4-1", "登録者数は13人であった。", "13人 → 12人"],
    ["4-1", "令和元年度の登録者数は13人で、前年度から増えた。", "13人 → 12人"],
  ])("%s %s is told", (section, text, expected) => {
    expect(read(section, text)).toEqual([expected]);
  });
  test.each<[string, string, string]>([
    ["5-1", "利用者は3人で、前年度はなかった。", "3人"],
    ["5-1", "・利用者は３人と少ない。", "３人"],
    ["5-1", "利用者３名", "３名"],
    ["5-1", "令和元年度の利用者は三人である。", "三人"],
    ["5-1", "今年度は、利用者は3人となっている。", "3人"],
    ["5-1", "家計の見直しを支援した。利用者は3人だった。", "3人"],
    ["5-1", "利用者数は3人であった。", "3人"],
    ["5-1", "利用者は約3人。", "約3人"],
    ["4-1", "登録者数は12人であった。", "12人"],
    ["4-1", "登録者は12名です。", "12名"],
  ])("%s %s agrees", (section, text, number) => {
    expect(read(section, text)).toEqual([`${number} 一致`]);
  });
  test.each<[string, string]>([
    ["4-1", "利用者は4人であった。"],
    ["5-1", "登録者数は4人であった。"],
    ["5-1", "家計相談会を開いた。利用者は12人であった。"],
    ["5-1", "・9月に始めた。\n・利用者は2人であった。"],
    ["5-1", "8月の利用者は1人であった。"],
    ["5-1", "前年度の利用者は2人であった。"],
    ["5-1", "年度末の利用者は2人であった。"],
    ["5-1", "利用者は2人で、年度末現在の数である。"],
    ["5-1", "相談会の利用者は12人であった。"],
    ["5-1", "女性の利用者は2人であった。"],
    ["5-1", "利用者は2人が50代であった。"],
    ["5-1", "利用者は2人が、家計を見直した。"],
    ["5-1", "利用者の2人は更新した。"],
    ["5-1", "利用者のうち2人は更新した。"],
    ["5-1", "利用者は2人とも、家計を見直した。"],
    ["5-1", "利用者は2人のみであった。"],
    ["5-1", "利用者は2人増えた。"],
    ["5-1", "利用者2名で、家計を見直した。"],
    ["5-1", "利用者は2人だったが、年度の途中で増えた。"],
    ["5-1", "利用者は2人で、残りの方は見学した。"],
    ["5-1", "利用者は5回であった。"],
    ["5-1", "利用者には12回の面談をした。"],
    ["5-1", "利用者に4人で、対応した。"],
    ["5-1", "利用者は4世帯であった。"],
    ["5-1", "利用者は4人以上であった。"],
    ["5-1", "利用者は月に2人であった。"],
    ["5-1", "利用者は前年度より2人となった。"],
    ["4-1", "登録者数は前年度から2人増えた。"],
    ["4-1", "登録者数は9人から13人になった。"],
  ])("%s %s: may be another, and is not called wrong", (section, text) => {
    expect(read(section, text).filter((each) => !each.endsWith(" 比べられない"))).toEqual([]);
  });
  test.each<[string]>([
    ["利用者は2人で、12月から3人となった。"],
    ["利用者は3人で、中断は1人であった。"],
    ["利用者は2人（前年度5人）であった。"],
    ["利用者は2人で、前年度から続く方が一人いる。"],
    ["利用者は2人で、貸付の方とで計3件である。"],
    ["利用者は、男性2人、女性1人であった。"],
  ])("%s: nothing is called wrong", (text) => {
    expect(read("5-1", text).filter((each) => each.includes(" → "))).toEqual([]);
  });
  test("only the first text of a section begins with it", () => {
    expect(readSentences("利用者は4人であった。", "5-1", INDEX, false)).toMatchObject([
      { verdict: "not-comparable" },
    ]);
  });
});

describe("延べ624人が出席した is 延べ出席回数, where a text begins with it", () => {
  test.each<[string, string]>([
    ["延べ625人が出席した。", "625人 → 624人"],
    ["・年間延べ６２５名が出席しました。", "６２５名 → 624名"],
    ["今年度は、延べ625人の出席があった。", "625人 → 624人"],
  ])("%s is told", (text, expected) => {
    expect(read("6-1", text)).toEqual([expected]);
  });
  test.each<[string, string]>([
    ["延べ624人が出席した。", "624人"],
    ["・年間延べ６２４名が出席しました。", "６２４名"],
    ["今年度は延べ624人の出席があった。", "624人"],
    ["延べ六百二十四人が出席した。", "六百二十四人"],
    ["延べ約620人が出席した。", "約620人"],
  ])("%s agrees", (text, number) => {
    expect(read("6-1", text)).toEqual([`${number} 一致`]);
  });
  test.each<[string, string]>([
    ["2-6", "延べ625人が出席した。"],
    ["6-1", "保護者会を開いた。延べ25人が出席した。"],
    ["6-1", "中3の出席を数えた。延べ321人が出席した。"],
    ["6-1", "5月は延べ45人が出席した。"],
    ["6-1", "前年度は延べ600人が出席した。"],
    ["6-1", "保護者会に延べ25人が出席した。"],
    ["6-1", "中3は延べ322人が出席した。"],
    ["6-1", "延べ25人が出席した保護者会を振り返る。"],
    ["6-1", "延べ321人が出席し、全員が中3である。"],
    ["6-1", "延べ25人が保護者会に出席した。"],
    ["6-1", "延べ25回が出席した。"],
    ["6-1", "25人が出席した。"],
    ["6-1", "延べ400人が出席した、5月からの数である。"],
  ])("%s %s: may be another, and is not called wrong", (section, text) => {
    expect(read(section, text).filter((each) => !each.endsWith(" 比べられない"))).toEqual([]);
  });
});
