import type { FigureName } from "../../../../src/domain/report/figure-name";
import { indexFigures, type NamedFigure } from "../../../../src/domain/report/sentence-figures/figure-index";
import { readSentences } from "../../../../src/domain/report/sentence-figures/read-sentence";

const year = (fiscalYear: number) => ({ of: "year", fiscalYear, label: "" }) as const;
const AUGUST = { of: "month", month: { year: 2019, month: 8 }, label: "R1.8" } as const;

function figure(
  label: string,
  row: FigureName["row"],
  value: number,
  measure: FigureName["measure"] = "count",
) {
  const name = { row, column: { id: label, label }, measure };
  return { section: "2-1", title: "相談件数等", name, value } satisfies NamedFigure;
}

const INDEX = indexFigures(
  [
    figure("新規相談受付件数", year(2019), 227),
    figure("新規相談受付件数", year(2018), 253),
    figure("新規相談受付件数", year(2017), 221),
    figure("新規相談受付件数", AUGUST, 20),
    figure("相談終結", year(2019), 255),
    figure("相談終結", year(2018), 267),
    figure("男性", year(2019), 117),
    figure("男性", year(2018), 137),
    figure("男性", year(2019), 51.5, "share"),
    figure("男性", year(2018), 54.2, "share"),
    figure("延べ対応件数", year(2019), 3094),
    figure("延べ対応件数", year(2018), 3008),
  ],
  2019,
);

const read = (text: string) =>
  readSentences(text, "2-1", INDEX).map((each) => {
    if (each.verdict === "agrees") return `${each.written} 一致`;
    return each.verdict === "differs" ? `${each.written} → ${each.isNow}` : `${each.written} 比べられない`;
  });

describe("前年度比 with a number and 減 or 増 is the change of the figure just named", () => {
  test.each<[string, readonly string[]]>([
    ["相談終結は255件で前年度比22件減。", ["255件 一致", "22件 → 12件"]],
    ["相談終結は256件で前年度比12件減。", ["256件 → 255件", "12件 一致"]],
    ["相談終結は255件で、前年比12件増。", ["255件 一致", "12件 → 12件（減少）"]],
    ["相談終結は255件（前年度比22件減）であった。", ["255件 一致", "22件 → 12件"]],
    ["相談終結は255件で、対前年度22件減となった。", ["255件 一致", "22件 → 12件"]],
    ["相談終結は255件で、対前年度比22件減となった。", ["255件 一致", "22件 → 12件"]],
    ["相談終結は255件で、前年度と比べて22件減。", ["255件 一致", "22件 → 12件"]],
    ["延べ対応件数は3,094件、前年度比6.9％増。", ["3,094件 一致", "6.9％ → 2.9%"]],
    [
      "相談終結は255件で前年度比12件減、延べ対応件数は3,094件で前年度比68件増。",
      ["255件 一致", "12件 一致", "3,094件 一致", "68件 → 86件"],
    ],
  ])("%s is told", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  test.each<[string]>([
    ["相談終結は255件で前年度比12件減。"],
    ["相談終結は２５５件で、前年度比１２件の減となった。"],
    ["相談終結は255件で、前年比12件減少した。"],
    ["相談終結は255件（前年度比12件減）であった。"],
    ["相談終結は255件（対前年度比12件減）であった。"],
    ["相談終結は二百五十五件で、対前年度十二件減。"],
    ["相談終結は255件で、前年度と比べて12件減。"],
    ["相談終結は255件で前年度比4.5％減。"],
    ["相談終結は255件で前年度比12件（4.5％）減。"],
    ["延べ対応件数は3,094件、昨年度比86件増。"],
    ["新規相談は227件で、前年度比26件減、前々年度比6件増であった。"],
    ["新規相談は227件で、H29年度比6件増であった。"],
    ["男性は51.5％で、前年度比2.7ポイント減であった。"],
    ["新規相談は前年度比減の227件であった。"],
    ["相談終結は255件で前年度比12件減、延べ対応件数は3,094件で前年度比86件増。"],
    ["新規相談は227件、男性は117件で、前年度比20件減。"],
  ])("%s agrees", (text) => {
    const found = read(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => !each.endsWith(" 一致"))).toEqual([]);
  });
  test.each<[string, readonly string[]]>([
    ["新規相談は227件で、前年度比89.7％であった。", ["227件 一致", "89.7％ 比べられない"]],
    ["新規相談は227件で、前年度比89.7％、減少した。", ["227件 一致", "89.7％ 比べられない"]],
    ["新規相談は227件で、対前年度89.7％であった。", ["227件 一致", "89.7％ 比べられない"]],
    ["新規相談は227件で、前年度比26件であった。", ["227件 一致", "26件 比べられない"]],
    ["新規相談は227件で、前年度比-26件であった。", ["227件 一致", "26件 比べられない"]],
    ["新規相談は227件で、前年度比▲26件であった。", ["227件 一致", "26件 比べられない"]],
    ["新規相談は227件、男性は117件で、前年度比26件減。", ["227件 一致", "117件 一致", "26件 比べられない"]],
    [
      "新規相談は227件、男性は117件で、全体では前年度比26件減。",
      ["227件 一致", "117件 一致", "26件 比べられない"],
    ],
    ["男性は117件で、新規相談全体では前年度比26件減。", ["117件 一致", "26件 一致"]],
    [
      "新規相談は227件、うち男性は117件で、合わせて前年度比46件減。",
      ["227件 一致", "117件 比べられない", "46件 比べられない"],
    ],
    ["8月の新規相談は20件で、前年度比3件増。", ["20件 一致", "3件 比べられない"]],
    ["8月の新規相談は20件で、前年同月比3件増。", ["20件 一致", "3件 比べられない"]],
    ["新規相談は、女性では前年度比6件減。", ["6件 比べられない"]],
    ["相談者の男性比117件であった。", ["117件 比べられない"]],
  ])("%s: what may be another is left", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
