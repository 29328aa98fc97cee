/** What a report prints besides its tables' own labels: in Japanese whatever the display language is. */
export const REPORT_TEXTS = {
  rowTotal: "合計",
  sumOfMonths: "計",
  /** A share of nothing. */
  noShare: "－",
  /** Stands behind the label of a month that a note explains. */
  noted: "※",
  analysisHeading: "●分析",
  openingCaseload: "前年度末件数",
  chartBlockTitle: "グラフ用の表（印刷されません）",
  sliceNames: "円グラフの名前",
  trendOf: (labels: readonly string[]) => `${labels.join("、")}の推移`,
  roundedNote: "※割合は四捨五入のため、合計が100.0%にならないことがあります。",
  unreadableSexNote: (count: number) =>
    `※新規相談受付件数は、性別の記入がないか読めない${count}件を含みます。`,
  /** Records of which a field could not be read stand in no column. */
  unreadableNote: (field: string, kind: string, count: number) =>
    `※${field}の記入がないか読めない${kind}${count}件は含みません。`,
  monthWithoutSessionNote: "※実施のない月の受講人数は、在籍者の人数です。",
  passedFirstChoice: (count: number) => `受講者のうち、第一志望の高校に合格した中学３年生の人数：${count}人`,
  /** Stands beside ●分析 where last year's words were taken over, until somebody edits them. */
  lastYearsWords: "前年度の文",
  lastYearsWordsBeside: "前年度の文（印刷されません）",
  /** Behind the heading of a further page. */
  continued: "（つづき）",
  storyNumber: (number: number) => `【事例${number}】`,
  storyAnalysis: "（分析）",
  headCount: (count: number) => `（${count}名）`,
  contentsTitle: "目　次",
  coverSheet: "表紙",
  contentsSheet: "目次",
  householdsOverItemsNote: "※各月の数字は、上段が延べ対象世帯数、下段が提供数",
} as const;
