import type { HiddenNumbers } from "../../../src/domain/publication/hidden-numbers";
import { maskSentences, type NamedFigure } from "../../../src/domain/publication/mask-sentences";
import type { SectionToMask } from "../../../src/domain/publication/section-to-mask";

function numbers(
  some: Partial<Record<Exclude<keyof HiddenNumbers, "countsSessions">, readonly number[]>>,
  countsSessions = false,
): SectionToMask {
  const { counts = [], differences = [], shares = [], rates = [], averages = [] } = some;
  return {
    said: {
      fiscalYear: 2019,
      figures: [],
      hiddenDifferences: new Set(),
      hiddenShares: new Set(),
      shownShares: new Set(),
    },
    numbers: {
      counts: new Set(counts),
      differences: new Set(differences),
      shares: new Set(shares),
      rates: new Set(rates),
      averages: new Set(averages),
      countsSessions,
    },
  };
}

const THREE = numbers({ counts: [3], differences: [2], shares: [132] });

describe("maskSentences", () => {
  it.each([
    ["新規は3件だった。", "新規は＊件だった。"],
    ["新規は３ 件だった。", "新規は＊ 件だった。"],
    ["新規は三件だった。", "新規は＊件だった。"],
    ["3人、13人、30人、1.3人", "＊人、13人、30人、1.3人"],
    ["女性3～4名", "女性＊～4名"],
    ["3、4件と続いた", "＊、4件と続いた"],
    ["講師１名につき生徒２～３名、1組あたり3～4名", "講師１名につき生徒２～３名、1組あたり3～4名"],
    ["講師１名につき生徒３名、生徒２～３名", "講師１名につき生徒＊名、生徒２～＊名"],
    ["前年より2件増えた。", "前年より＊件増えた。"],
    ["職員2人で回った。", "職員2人で回った。"],
    ["全体の13.2%、13％", "全体の＊%、＊％"],
    ["全体の13.3%", "全体の13.3%"],
    ["全体の13.24％、13.2パーセント、13ﾊﾟｰｾﾝﾄ", "全体の＊％、＊パーセント、＊ﾊﾟｰｾﾝﾄ"],
    ["全体の一三・二％、十三・二パーセント、十三％", "全体の＊％、＊パーセント、＊％"],
    ["全体の13.26％、0.132％、十三・三％", "全体の13.26％、0.132％、十三・三％"],
    ["3月3日に3回、3年目", "3月3日に3回、3年目"],
  ])("masks what says a hidden figure of the section: %s", (text, masked) => {
    expect(maskSentences(text, THREE, [])).toBe(masked);
  });

  it.each([
    ["一人ひとりに、一人暮らしの1人", "一人ひとりに、一人暮らしの＊人"],
    ["一人で暮らす人は一人で、一人で最も少ない", "一人で暮らす人は＊人で、＊人で最も少ない"],
    ["ひとりで来た人、ひとり暮らし、ひとりひとり", "ひとりで来た人、ひとり暮らし、ひとりひとり"],
    ["課題のひとつで、もう一つは、一つの窓口", "課題のひとつで、もう一つは、一つの窓口"],
    [
      "相談者1人あたりの回答は平均1.7件、1件あたり平均8.6件",
      "相談者1人あたりの回答は平均1.7件、1件あたり平均8.6件",
    ],
  ])("leaves words that count nobody: %s", (text, masked) => {
    expect(maskSentences(text, numbers({ counts: [1] }), [{ value: 1, labels: ["相談者"] }])).toBe(masked);
  });

  it.each([
    ["H31.4が3件で最も少なくなっている。", "H31.4が＊件で最も少なくなっている。"],
    ["中断は3件で、ほかは4件で", "中断は＊件で、ほかは4件で"],
    ["5件（9.6%）増加、2件（9.7%）増加、5件（9.7%）増加", "5件（＊%）増加、＊件（＊%）増加、5件（9.7%）増加"],
    ["全体の9.6%", "全体の9.6%"],
    ["1か月平均1.2件、平均1.3件", "1か月平均＊件、平均1.3件"],
    ["3校、3組、3家庭", "＊校、＊組、＊家庭"],
    ["③件、⑶件、参件、3ケ－ス、3.0件、3ヵ所", "＊件、＊件、＊件、＊ケ－ス、＊件、＊ヵ所"],
    ["13.0件、3.5件、⑬件", "13.0件、3.5件、⑬件"],
    ["みっつ、三つあった", "＊つ、＊つあった"],
    ["実施3回", "実施3回"],
  ])("masks it however it is said: %s", (text, masked) => {
    const hidden = numbers({ counts: [3], differences: [2], rates: [96], averages: [12] });
    expect(maskSentences(text, hidden, [])).toBe(masked);
  });

  it("reads ひとり and ふたり, and amounts in thousands", () => {
    const hidden = numbers({ counts: [1, 2, 3000, 100_000] });
    expect(maskSentences("ひとりが就労し、ふたりが増収した。", hidden, [])).toBe(
      "＊人が就労し、＊人が増収した。",
    );
    expect(maskSentences("ふたりに支給、女性のひとりと", hidden, [])).toBe("＊人に支給、女性の＊人と");
    expect(maskSentences("3千円と10万円、3円", hidden, [])).toBe("＊千円と＊万円、3円");
  });

  it("takes 回 for people only where a section counts people by it", () => {
    expect(maskSentences("R1.8が3回で", numbers({ counts: [3] }, true), [])).toBe("R1.8が＊回で");
  });

  it("reads numbers of several kanji and with commas", () => {
    const hidden = numbers({ counts: [23, 105, 1234] });
    expect(maskSentences("二十三人、百五件、1,234件、二十四人", hidden, [])).toBe(
      "＊人、＊件、＊件、二十四人",
    );
  });

  const named: readonly NamedFigure[] = [
    { value: 7, labels: ["男性"] },
    { value: 4, labels: ["電話・メール"] },
  ];

  it.each([
    ["男性は7、女性は7", "男性は＊、女性は7"],
    ["電話・メール：4", "電話・メール：＊"],
    ["男性は7月に", "男性は7月に"],
    ["男性は7か月", "男性は7か月"],
    ["男性は17、電話・メール40", "男性は17、電話・メール40"],
    ["男性が多い。7は別", "男性が多い。7は別"],
    ["男性は9から7に", "男性は9から＊に"],
    ["男性は9件、8件、7件に", "男性は9件、8件、＊件に"],
    ["男性は人口7万人あたり", "男性は人口7万人あたり"],
    ["男性7人あたり", "男性7人あたり"],
  ])("masks what a label names, wherever it is written: %s", (text, masked) => {
    expect(maskSentences(text, undefined, named)).toBe(masked);
  });

  it("leaves a text in which nothing hidden is said", () => {
    const text = "令和元年5月1日から、3か所で行った。";
    expect(maskSentences(text, numbers({ counts: [4] }), named)).toBe(text);
  });
});
