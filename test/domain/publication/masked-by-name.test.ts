import { maskSentences } from "../../../src/domain/publication/mask-sentences";
import type { SaidFigure, SaidFigures } from "../../../src/domain/publication/said-figures";
import type { SectionToMask } from "../../../src/domain/publication/section-to-mask";

function said(some: Partial<SaidFigures>): SectionToMask {
  const none = new Set<number>();
  return {
    said: {
      fiscalYear: 2019,
      figures: [],
      hiddenDifferences: none,
      hiddenShares: none,
      shownShares: none,
      ...some,
    },
    numbers: {
      counts: none,
      differences: none,
      shares: none,
      rates: none,
      averages: none,
      countsSessions: false,
    },
  };
}

function figure(label: string, row: string, value: number, isHidden = false): SaidFigure {
  return { labels: [label], row, value, isHidden };
}

/** Nothing that a sentence could name. */
function unnamed(...values: readonly number[]): readonly SaidFigure[] {
  return values.map((value) => ({ labels: [], row: "2019", value, isHidden: true }));
}

const THREE = said({
  figures: unnamed(3),
  hiddenDifferences: new Set([2]),
  hiddenShares: new Set([132]),
  shownShares: new Set([133]),
});

describe("what a sentence names tells what is masked", () => {
  it.each([
    ["新規は3件だった。", "新規は＊件だった。"],
    ["新規は３ 件だった。", "新規は＊ 件だった。"],
    ["新規は三件だった。", "新規は＊件だった。"],
    ["3人、13人、30人、13.5円", "＊人、13人、30人、＊円"],
    ["女性3～4名", "女性＊～4名"],
    ["3、4件と続いた", "＊、4件と続いた"],
    ["前年より2件増えた。", "前年より＊件増えた。"],
    ["職員2人で回った。", "職員2人で回った。"],
    ["全体の13.2%、13％", "全体の＊%、＊％"],
    ["全体の13.3%", "全体の13.3%"],
    ["3月3日に3回、3年目", "3月3日に3回、3年目"],
  ])("masks what says a hidden figure of the section: %s", (text, masked) => {
    expect(maskSentences(text, THREE, [])).toBe(masked);
  });

  // 男性 of May and 面談 of the year before are hidden; 女性 is printed everywhere.
  const METHODS = said({
    figures: [
      figure("男性", "2019", 24),
      figure("男性", "2019-05", 3, true),
      figure("男性", "2019-06", 7),
      figure("女性", "2019", 10),
      figure("女性", "2019-05", 3),
      figure("面談", "2019", 40),
      figure("面談", "2018", 4, true),
      figure("電話・メール", "2019", 38),
      figure("電話・メール", "2018", 35),
    ],
    hiddenDifferences: new Set([4, 36]),
    hiddenShares: new Set([45]),
    shownShares: new Set([182, 706]),
  });

  it.each([
    // Of the same value: what is named tells which.
    ["5月は男性が3件だった。", "5月は男性が＊件だった。"],
    ["5月は女性が3件だった。", "5月は女性が3件だった。"],
    ["5月は男性が3件、女性が3件だった。", "5月は男性が＊件、女性が3件だった。"],
    ["面談は40件だった。", "面談は40件だった。"],
    ["前年度の面談は4件だった。", "前年度の面談は＊件だった。"],
    ["電話・メールは38件で、面談に次ぐ。", "電話・メールは38件で、面談に次ぐ。"],
    // Beside the year before it would tell that.
    ["面談は前年度より36件増えた。", "面談は前年度より＊件増えた。"],
    ["面談は前年度より3件増えた。", "面談は前年度より＊件増えた。"],
    ["前年度より36件増の40件", "前年度より＊件増の40件"],
    ["電話・メールは前年度より3件増えた。", "電話・メールは前年度より3件増えた。"],
    ["女性は前年度より36件増えた。", "女性は前年度より36件増えた。"],
    // Sums of parts, rates, percents.
    ["男性は5月と6月を合わせて10件だった。", "男性は5月と6月を合わせて＊件だった。"],
    ["上半期の合計は17件だった。", "上半期の合計は＊件だった。"],
    ["男性は月平均1.7件だった。", "男性は月平均＊件だった。"],
    ["1人あたり1.7件だった。", "1人あたり＊件だった。"],
    ["面談は前年度の10倍、9割増だった。", "面談は前年度の＊倍、＊割増だった。"],
    ["男性が全体の3分の2を占めた。", "男性が全体の＊を占めた。"],
    ["女性の割合は29.4%、男性は70.6%", "女性の割合は29.4%、男性は70.6%"],
    ["男性の参加率は80%だった。", "男性の参加率は＊%だった。"],
    ["電話・メールは1.1倍になった。", "電話・メールは1.1倍になった。"],
    // Nothing of the section.
    ["研修に12人が出席した。", "研修に12人が出席した。"],
  ])("masks by what the sentence names, and where it may have been worked out: %s", (text, masked) => {
    expect(maskSentences(text, METHODS, [])).toBe(masked);
  });

  it("leaves every number of a section in which nothing is hidden", () => {
    const shown = said({ figures: [figure("男性", "2019", 24)] });
    const text = "男性は月平均2.0件、3割、50%、合わせて99件";
    expect(maskSentences(text, shown, [])).toBe(text);
  });
});
