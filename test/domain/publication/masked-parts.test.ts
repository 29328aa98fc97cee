import { maskSentences } from "../../../src/domain/publication/mask-sentences";
import { spokenLabels, type SaidFigure } from "../../../src/domain/publication/said-figures";
import type { SectionToMask } from "../../../src/domain/publication/section-to-mask";

/** A section of these figures, as a report would have them: what is hidden is known as a count, too. */
function section(figures: readonly SaidFigure[]): SectionToMask {
  const none = new Set<number>();
  const hidden = figures.filter(({ isHidden }) => isHidden).map(({ value }) => value);
  return {
    said: { fiscalYear: 2019, figures, hiddenDifferences: none, hiddenShares: none, shownShares: none },
    numbers: {
      counts: new Set(hidden),
      differences: none,
      shares: none,
      rates: none,
      averages: none,
      countsSessions: false,
    },
  };
}

function figure(label: string, row: string | undefined, value: number, isHidden = false): SaidFigure {
  return { labels: spokenLabels([label]), row, value, isHidden };
}

/** 5-1 of which the only figure, 3, is hidden. */
const ONLY = section([figure("利用者数", undefined, 3, true)]);

describe("a number is masked whatever counter stands behind it", () => {
  it.each([
    ["3家族が利用した。", "＊家族が利用した。"],
    ["三家族、三例、三戸、三軒", "＊家族、＊例、＊戸、＊軒"],
    ["3例。", "＊例。"],
    ["３戸", "＊戸"],
    ["Ⅲ名、ⅲ名、❸名、➂名、㈢名", "＊名、＊名、＊名、＊名、＊名"],
    ["3キャラバン、利用者は計3、3", "＊キャラバン、利用者は計＊、＊"],
    ["利用者3。", "利用者＊。"],
    ["利用者は計3。", "利用者は計＊。"],
    // What could be it: it is small, and printed nowhere in the section.
    ["2キャラバン", "＊キャラバン"],
  ])("%s", (text, masked) => {
    expect(maskSentences(text, ONLY, [])).toBe(masked);
  });

  it("of companies", () => {
    const companies = section([
      figure("就労体験", undefined, 2, true),
      figure("就労体験先", undefined, 7),
      figure("採用", undefined, 9),
    ]);
    expect(maskSentences("就労体験に協力した企業は7企業中2企業。", companies, [])).toBe(
      "就労体験に協力した企業は＊企業中＊企業。",
    );
    expect(maskSentences("就労体験先は7企業。", companies, [])).toBe("就労体験先は7企業。");
    expect(maskSentences("採用は9、就労体験は2", companies, [])).toBe("採用は9、就労体験は＊");
  });

  it.each([
    "令和3年3月3日、3月末、3～5月、3・4月、平成31・令和元年度、3年目、令和3",
    "6、3、1月に",
    "3歳、30代、3時半、10:30、9：03、3時間、3分",
    "13円、3千円、3万",
    "第3期、3番目、3回、3-2、2-3、様式3、No.3、R1-3、A3",
    "中3と小3、3年生、3学期",
    "①就労支援 ③家計改善支援\n③ 住居",
    "3）家計\n(3) 住居\n3. 相談\n・3）貸付\n3 相談",
    "33人、103件、13.3",
    "一般就労、三者三様、三位一体、一例として、一部",
  ])("but no date, time, age, money, ordinal: %s", (text) => {
    expect(maskSentences(text, ONLY, [])).toBe(text);
  });

  it("leaves what is printed as what the sentence names, and large numbers of nothing", () => {
    const own = section([
      figure("面談", "2019", 8, true),
      figure("電話", "2019", 30),
      figure("訪問", "2019", 6),
    ]);
    const text = "電話は30、訪問は6であった。研修に120が参加。";
    expect(maskSentences(text, own, [])).toBe(text);
  });

  it("leaves every number of a section that hides nothing", () => {
    const text = "3家族、半数、2対1、男性2名、女性1名、3";
    expect(maskSentences(text, section([figure("利用者数", undefined, 3)]), [])).toBe(text);
  });
});

describe("parts of a hidden figure are masked", () => {
  it.each([
    ["男性2名、女性1名の利用があった。", "男性＊名、女性＊名の利用があった。"],
    ["男性2名。女性1名。", "男性＊名。女性＊名。"],
    ["2人は滞納があり、残る1人は借入れがあった。", "＊人は滞納があり、残る＊人は借入れがあった。"],
    ["2人は滞納があり、もう1人は借入れ。", "＊人は滞納があり、もう＊人は借入れ。"],
    ["ふたりは終了し、ひとりは続けている。", "＊人は終了し、＊人は続けている。"],
    ["単身2人、夫婦世帯1", "単身＊人、夫婦世帯＊"],
    ["6月、9月、1月に各1名が利用を始めた。", "6月、9月、1月に各＊名が利用を始めた。"],
    ["6月と9月に1人ずつ", "6月と9月に＊人ずつ"],
  ])("%s", (text, masked) => {
    expect(maskSentences(text, ONLY, [])).toBe(masked);
  });

  it("but not a printed one, and none that is no part", () => {
    const own = section([
      figure("男性", "2019", 14),
      figure("女性", "2019", 8),
      figure("就労", "2019-05", 22, true),
    ]);
    expect(maskSentences("男性14人、女性8人。", own, [])).toBe("男性14人、女性8人。");
    expect(maskSentences("職員2人、会議30人", ONLY, [])).toBe("職員2人、会議30人");
    const arranged = "2か所の会場で、講師１名につき生徒２～３名を指導";
    const five = section([figure("受講", "2019", 5, true), figure("退会", "2019", 30)]);
    expect(maskSentences(arranged, five, [])).toBe(arranged);
  });
});

describe("words for a half are masked where a section hides something", () => {
  const own = section([
    figure("男性", "2019-04", 5, true),
    figure("新規相談", "2019-04", 10),
    figure("面談", "2019", 60),
  ]);

  it.each([
    ["4月の男性は半数。", "4月の男性は＊。"],
    ["4月の新規相談は男女半々であった。", "4月の新規相談は男女＊であった。"],
    ["男性が過半数で、半分は", "男性が＊で、＊は"],
    ["男性は前年から半減した。", "男性は前年から＊した。"],
    ["男女は1対1、1：1", "男女は＊、＊"],
  ])("%s", (text, masked) => {
    expect(maskSentences(text, own, [])).toBe(masked);
  });

  it("but not beside their percent", () => {
    const shown = { ...own, said: { ...own.said, shownShares: new Set([546]) } };
    const text = "面談が124件（54.6%）で半数を超えた。";
    expect(maskSentences(text, shown, [])).toBe(text);
  });
});
