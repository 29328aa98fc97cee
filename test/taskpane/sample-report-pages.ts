import type { LastYearOffer } from "../../src/app/last-year-offer";
import type { SectionOffer, SectionOffers } from "../../src/app/section-offer";
import { REPORT_CHAPTERS } from "../../src/domain/report/report-chapters";
import type { ReportChapter } from "../../src/domain/report/report-section";

function offer(id: string, title: string, chapter: ReportChapter, hasContents = true): SectionOffer {
  return { choice: { id, title, isPrinted: true }, usualTitle: title, chapter, hasContents };
}

const { consultation, learning, others } = REPORT_CHAPTERS;

/** Five sections of ours, one of them renamed, one switched off, one without records, and a table of the office's own. */
export const SECTION_OFFERS: SectionOffers = {
  sections: [
    offer("2-1", "相談件数等", consultation),
    {
      ...offer("2-2", "支援方法", consultation),
      choice: { id: "2-2", title: "支援のしかた", isPrinted: true },
    },
    offer("2-3", "相談者の年代", consultation),
    offer("6-1", "子どもの学習・生活支援実績", learning, false),
    {
      ...offer("7-2", "食料支援", others),
      choice: { id: "7-2", title: "食料支援", isPrinted: false },
    },
    {
      choice: {
        id: "own-1",
        title: "相談経路のまとめ",
        isPrinted: true,
        own: { of: "codeList", codeList: "route" },
      },
      usualTitle: "相談経路のまとめ",
      chapter: others,
      hasContents: true,
    },
  ],
  codeLists: [
    { id: "route", label: "相談経路" },
    { id: "sex", label: "性別" },
  ],
};

/** Last year's totals of two sections, one of which stands on 設定 with other figures, and two texts. */
export const LAST_YEAR: LastYearOffer = {
  book: "平成30年度.xlsx",
  lastYear: {
    fiscalYear: 2018,
    totals: new Map([
      [
        "2-1",
        [
          {
            fiscalYear: 2018,
            values: new Map([["new", 210]]),
            months: new Map([["2018-04", new Map([["new", 12]])]]),
          },
          { fiscalYear: 2017, values: new Map([["new", 198]]) },
        ],
      ],
      ["2-2", [{ fiscalYear: 2018, values: new Map([["phone", 900]]) }]],
    ]),
    words: new Map([
      ["2-1 analysis", "前年度より増えた。"],
      ["1-1 overview", "センターの概要。"],
    ]),
  },
  differing: [{ section: "2-2", fiscalYear: 2018 }],
};
