import { maskSentences } from "../../../src/domain/publication/mask-sentences";
import type { SaidFigure } from "../../../src/domain/publication/said-figures";
import type { SectionToMask } from "../../../src/domain/publication/section-to-mask";

function figure(label: string, row: string, value: number, isHidden = false): SaidFigure {
  return { labels: [label], row, value, isHidden };
}

const NONE: ReadonlySet<number> = new Set();

/** 2-3: 10代 of the year and some months are hidden; one shown row of 70代以上 differs from another by 42. */
const AGES: SectionToMask = {
  said: {
    fiscalYear: 2019,
    figures: [
      figure("10代", "2019", 1, true),
      figure("20代", "2019", 36),
      figure("20代", "2019-05", 2, true),
      figure("20代", "2019-06", 6),
      figure("20代", "2019-07", 9),
      figure("30代", "2019", 25),
      figure("30代", "2019-05", 3, true),
      figure("70代以上", "2019", 43),
      figure("70代以上", "2018", 54),
      figure("70代以上", "2019-05", 0),
      figure("70代以上", "2019-06", 5),
      figure("70代以上", "2019-07", 47),
    ],
    hiddenDifferences: NONE,
    hiddenShares: NONE,
    shownShares: NONE,
  },
  numbers: {
    counts: NONE,
    differences: NONE,
    shares: NONE,
    rates: NONE,
    averages: NONE,
    countsSessions: false,
  },
};

describe("a difference of two labels stands where everything that is compared is printed", () => {
  it.each([
    ["10代は70代以上より42人少ない。", "10代は70代以上より＊人少ない。"],
    ["10代は、70代以上より42人少ない。", "10代は、70代以上より＊人少ない。"],
    ["70代以上は10代より42人多い。", "70代以上は10代より＊人多い。"],
    ["10代と70代以上の差は42人。", "10代と70代以上の差は＊人。"],
    ["10代は42人少ない。", "10代は＊人少ない。"],
    ["70代以上より42人少ない年代がある。", "70代以上より＊人少ない年代がある。"],
    ["最も少ない年代は、最も多い年代より42人少ない。", "最も少ない年代は、最も多い年代より＊人少ない。"],
    ["令和元年度の5月の20代は6月より4人少ない。", "令和元年度の5月の20代は6月より＊人少ない。"],
    // Printed: everybody can work it out.
    ["30代は20代より11人少ない。", "30代は20代より11人少ない。"],
    ["70代以上は30代より18人多い。", "70代以上は30代より18人多い。"],
    ["20代の7月は6月より3人多い。", "20代の7月は6月より3人多い。"],
    ["7月の20代は前月より3人増えた。", "7月の20代は前月より3人増えた。"],
    ["70代以上は前年度より11人減った。", "70代以上は前年度より11人減った。"],
  ])("%s", (text, masked) => {
    expect(maskSentences(text, AGES, [])).toBe(masked);
  });
});
