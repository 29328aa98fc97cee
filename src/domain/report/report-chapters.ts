import type { ReportChapter } from "./report-section";

/** 章, by the number that section ids begin with; the order of the published report. */
export const REPORT_CHAPTERS = {
  centre: { number: "1", title: "センター事業概要" },
  consultation: { number: "2", title: "相談支援実績" },
  employment: { number: "3", title: "就労支援実績" },
  workPreparation: { number: "4", title: "就労準備支援実績" },
  householdBudget: { number: "5", title: "家計改善支援実績" },
  learning: { number: "6", title: "子どもの学習・生活支援実績" },
  others: { number: "7", title: "その他の取組実績" },
} as const satisfies Readonly<Record<string, ReportChapter>>;
