/** A count within a sentence, as the tables print it: 1,234. */
function counted(count: number): string {
  return count.toLocaleString("en-US");
}

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
    `※新規相談受付件数は、性別の記入がないか読めない${counted(count)}件を含みます。`,
  /** Records of which a field could not be read stand in no column. */
  unreadableNote: (field: string, kind: string, count: number) =>
    `※${field}の記入がないか読めない${kind}${counted(count)}件は含みません。`,
  /** What a table counts, where its kind has no shorter name. */
  records: "記録",
  /** An earlier year's total as it was published, with what has no column any more. */
  earlierTotalNote: (year: string, more: number) =>
    `※${year}の合計は、今の区分にない${counted(more)}件を含みます。割合はこの合計に対するものです。`,
  /** `rate` and `target` are new cases a month for every 100,000 people. */
  nationalTargetNote: (rate: string, target: number) =>
    `※新規相談は、人口10万人あたり1か月平均${rate}件（国の目安値 ${target}件）`,
  answersPerPersonNote: (rate: string, answers: number, people: number) =>
    `※相談者1人あたりの回答は平均${rate}件（回答${counted(answers)}件、相談者${counted(people)}人）`,
  monthWithoutSessionNote: "※実施のない月の受講人数は、在籍者の人数です。",
  /** Stands beside ●分析 where last year's words were taken over, until somebody edits them. */
  lastYearsWords: "前年度の文",
  /** Behind a standing note that was taken over from last year's report, until the office writes its own. */
  lastYearsNote: "（前年度の文）",
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
  /** Stands in a cell where something was done. */
  mark: "○",
  total: "合計",
  nobody: "実績なし",
  overviewHeading: "●事業概要",
  startedHeading: "●事業開始年度",
  resultsHeading: "●利用実績",
  staffing: {
    caption: (year: string, centre: string) => `【図1　${year} ${centre}体制図】`,
    programme: (name: string) => `【${name}】`,
    programmeNote: (note: string) => `（${note}）`,
    several: (post: string, count: number) => `${post}${count}名`,
  },
  stories: {
    title: (category: string) => `${category}事例`,
    condition: "本人の状態・訴え",
    support: "支援内容等",
  },
  employment: {
    sex: ["性", "別"],
    age: "年齢",
    menu: "支援メニュー",
    remarks: "備考",
    companies: "※企業開拓実績（就労支援・就労準備支援 共通）",
    visited: { before: "訪問会社数　", after: "社" },
    acceptable: ["受入可能"],
    accepted: ["受入実績", "あり"],
  },
  workPreparation: {
    field: "支援の内容",
    overview: "●就労準備支援事業の概要",
    registered: "●登録者数",
    registrants: { before: "登録者　", after: "人" },
    visitors: { before: "見学／お試し参加　", after: "人" },
    companies: "●事業所開拓",
  },
  ownNumber: { after: "人" },
  householdBudget: { users: { before: "利用者数　", after: "人" } },
  learning: {
    contents: "●実施内容",
    passed: { before: "受講者のうち、第一志望の高校に合格した中学３年生の人数：", after: "人" },
  },
  loansAndGoods: {
    field: "区分",
    grants: "件数",
    yen: "金額",
    contents: "内容",
    unreadableYenNote: (count: number) =>
      `※金額は、記入がないか読めない${counted(count)}件の分を含みません。`,
  },
  foodPartners: {
    heading: "●食料支給の提携先団体等",
    category: "品目",
    partners: "団体等の名称（順不同）",
  },
  activities: {
    date: "日付",
    contents: "内容",
    staffNote: (meanings: readonly string[]) =>
      `注） [　]内は対応者。${meanings.length > 0 ? `${meanings.join("、")}を示す。` : ""}`,
    staffMeaning: (short: string, long: string) => `「${short}」は${long}`,
  },
} as const;
