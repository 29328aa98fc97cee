import type { FigureName } from "../../../../src/domain/report/figure-name";
import { indexFigures, type NamedFigure } from "../../../../src/domain/report/sentence-figures/figure-index";
import { readSentences } from "../../../../src/domain/report/sentence-figures/read-sentence";

const year = (fiscalYear: number) => ({ of: "year", fiscalYear, label: "" }) as const;
const month = (number: number) =>
  ({ of: "month", month: { year: number < 4 ? 2020 : 2019, month: number }, label: "" }) as const;

function figure(
  section: string,
  row: FigureName["row"],
  id: string,
  label: string,
  value: number,
  measure: FigureName["measure"] = "count",
): NamedFigure {
  return {
    section,
    title: section === "2-4" ? "相談経路" : "相談件数等",
    name: { row, column: { id, label }, measure },
    value,
  };
}

/** 2-1 and 2-4 of a year with 227 intakes. */
const INDEX = indexFigures(
  [
    figure("2-1", year(2019), "new_total", "新規相談受付件数", 227),
    figure("2-1", year(2018), "new_total", "新規相談受付件数", 213),
    figure("2-1", year(2019), "new_male", "新規相談受付件数 男性", 120),
    figure("2-4", year(2019), "city", "市の他部署", 54),
    figure("2-4", year(2018), "city", "市の他部署", 60),
    figure("2-4", month(8), "city", "市の他部署", 7),
    figure("2-4", month(9), "city", "市の他部署", 3),
    figure("2-4", year(2019), "self", "本人", 91),
    figure("2-4", year(2019), "total", "合計", 227),
    figure("2-4", year(2019), "city", "市の他部署", 23.8, "share"),
    figure("2-4", year(2018), "city", "市の他部署", 28.2, "share"),
    figure("2-5", year(2019), "answers", "回答", 396),
  ],
  2019,
);

const read = (text: string, section = "2-4") =>
  readSentences(text, section, INDEX).map((each) =>
    each.verdict === "differs"
      ? `${each.written} differs, now ${each.isNow}`
      : `${each.written} ${each.verdict}`,
  );

test.each<[string, readonly string[]]>([
  ["市の他部署は54件であった。", ["54件 agrees"]],
  ["市の他部署は５４件（23.8％）となっている。", ["５４件 agrees", "23.8％ agrees"]],
  ["市の他部署は年間55件であった。", ["55件 differs, now 54件"]],
  ["市の他部署は54件（24.8％）であった。", ["54件 agrees", "24.8％ differs, now 23.8%"]],
  ["市の他部署は8月が7件、9月は3件であった。", ["7件 agrees", "3件 agrees"]],
  ["市の他部署は8月が7件、9月は4件であった。", ["7件 agrees", "4件 differs, now 3件"]],
  ["市の他部署は前年度より6件減少した。", ["6件 agrees"]],
  ["市の他部署は前年度より7件減少した。", ["7件 differs, now 6件"]],
  ["市の他部署は前年度の60件から54件に減少した。", ["60件 agrees", "54件 agrees"]],
  ["市の他部署は前年度と比べて10.0％減少した。", ["10.0％ agrees"]],
  ["市の他部署はH30年度が60件、R元年度が54件であった。", ["60件 agrees", "54件 agrees"]],
  ["市の他部署は前年度から4.4ポイント減となった。", ["4.4ポイント agrees"]],
  ["市の他部署は前年度から4.5ポイント減となった。", ["4.5ポイント differs, now 4.4ポイント"]],
  ["市の他部署は月平均4.5件であった。", ["4.5件 agrees"]],
  ["市の他部署は月平均5.5件であった。", ["5.5件 differs, now 4.5件"]],
  ["新規相談は227件であった。", ["227件 agrees"]],
  ["新規相談受付件数は年間228件であった。", ["228件 differs, now 227件"]],
  ["新規相談は約230件であった。", ["約230件 agrees"]],
  ["合計は227件で、本人が91件と最も多い。", ["227件 agrees", "91件 agrees"]],
  ["回答は相談者1人あたり約1.7件となっている。", ["約1.7件 agrees"]],
  ["回答は相談者1人あたり約1.9件となっている。", ["約1.9件 not-comparable"]],
  ["回答は1人あたり約1.9件となっている。", ["約1.9件 differs, now 1.7件"]],
  [
    "市の他部署は54件であり、前年度の６０件と比べて６件（１０.０％）減少した。",
    ["54件 agrees", "６０件 agrees", "６件 agrees", "１０.０％ agrees"],
  ],
  ["市の他部署は前年より12件増、年間54件。", ["12件 differs, now 6件（減少）", "54件 agrees"]],
  ["市の他部署は54件、減少傾向にある。", ["54件 agrees"]],
  ["市の他部署は227人中54人であった。", ["227人 not-comparable", "54人 agrees"]],
  ["・市の他部署　５４件（２４％）", ["５４件 agrees", "２４％ agrees"]],
  ["市の他部署は１，２３４件であった。", ["１，２３４件 differs, now 54件"]],
  ["市の他部署（0123-45-6789、3ページ）は54件であった。", ["54件 agrees"]],
  ["市の他部署は約55件であった。", ["約55件 agrees"]],
  ["市の他部署は約40件であった。", ["約40件 differs, now 54件"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ["5名の職員で対応した。", ["5名 not-comparable"]],
  ["5名の職員が市の他部署を訪ねた。", ["5名 not-comparable"]],
  ["市の他部署からは40代の相談が12件あった。", ["12件 not-comparable"]],
  ["市の他部署の職員は30人である。", ["30人 not-comparable"]],
  ["本人室は5室で、相談員は3名である。", ["3名 not-comparable"]],
  ["市の他部署は約5割を占める。", ["約5割 not-comparable"]],
  ["市の他部署は前年8月に12件であった。", ["12件 not-comparable"]],
  ["市の他部署はH27年度に12件であった。", ["12件 not-comparable"]],
  ["市の他部署は10月に12件であった。", ["12件 not-comparable"]],
  ["市の他部署のうち生活保護に至ったのは12件である。", ["12件 not-comparable"]],
  ["市の他部署は227件のうち54件であった。", ["227件 not-comparable", "54件 agrees"]],
  ["市の他部署は54件、うち男性30件であった。", ["54件 agrees", "30件 not-comparable"]],
  ["市の他部署は54件（男性30件）であった。", ["54件 agrees", "30件 not-comparable"]],
  ["市の他部署は月に5件であった。", ["5件 not-comparable"]],
  ["市の他部署は1人平均3回であった。", ["3回 not-comparable"]],
  ["市の他部署は2018年に60件、1月5日に2件であった。", ["60件 not-comparable", "2件 not-comparable"]],
  ["本人と市の他部署で145件であった。", ["145件 not-comparable"]],
  ["本人・市の他部署は145件であった。", ["145件 not-comparable"]],
  ["本人、市の他部署の合計は145件であった。", ["145件 not-comparable"]],
  ["市の他部署は、本人の91件に次いで54件であった。", ["91件 agrees", "54件 not-comparable"]],
  ["市の他部署は8月と9月で10件であった。", ["10件 not-comparable"]],
  ["市の他部署は4月から9月までに30件であった。", ["30件 not-comparable"]],
  ["市の他部署は8月から2件増えて9件であった。", ["2件 not-comparable", "9件 not-comparable"]],
  ["市の他部署は50件を超え、60件に満たない。", ["50件 not-comparable", "60件 not-comparable"]],
  ["市の他部署は累計300件、目標は60件である。", ["300件 not-comparable", "60件 not-comparable"]],
  ["市の他部署は五十数件、数百件ともいえる。", []],
])("what a sentence does not say of the report is not called wrong: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("dates, ages, and what is counted by are no figures", () => {
  expect(read("令和元年8月5日、40代の人口10万人あたりの件数を示した。3年目となる。")).toEqual([]);
});

test("reads how far figures are apart also where a percent stands in brackets behind it", () => {
  expect(read("市の他部署は54件で、H30年度（60件）と比べて6件（10.0%）減少している。")).toEqual([
    "54件 agrees",
    "60件 agrees",
    "6件 agrees",
    "10.0% agrees",
  ]);
  expect(read("市の他部署は、前年度と比べて7件（10.0%）減少している。")[0]).toBe("7件 differs, now 6件");
});

test("a percent of the whole is that of what the sentence names before", () => {
  expect(read("市の他部署は54件で、全体の23.8%となっている。")).toEqual(["54件 agrees", "23.8% agrees"]);
  expect(read("市の他部署は54件で、全体の24.8%となっている。")[1]).toBe("24.8% differs, now 23.8%");
});

test("a section whose title stands in brackets is read as well", () => {
  const untitled = { ...figure("own_1", year(2019), "total", "合計", 5), title: "（仮）" };
  const index = indexFigures([untitled], 2019);
  expect(readSentences("合計は5件。", "own_1", index)).toMatchObject([{ verdict: "agrees" }]);
});
