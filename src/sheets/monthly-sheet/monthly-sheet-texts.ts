/** What 月報 prints besides the tables' own labels. */
export const MONTHLY_SHEET_TEXTS = {
  title: (month: string) => `月　報　　${month}`,
  balance: (before: string, intakes: string, closed: string, end: string) =>
    `月末件数　前月末 ${before} ＋ 新規 ${intakes} － 終結 ${closed} ＝ 月末 ${end}`,
  balanceUnknown: "月末件数　前年度末件数か、どれかの月の新規・終結の記録がないため、計算できません。",
  columns: ["当月", "累計", "前年同月"],
  continued: "（つづき）",
  /** In place of a month of last year that nobody has kept. */
  notKept: "―",
  notes: {
    usual: "※累計は4月から当月まで。「―」は、前年度の月別の数字がないものです。",
    withoutZeros: "当月・累計・前年同月とも0の項目は省いています。",
  },
  mark: "書きかえの確認用（印刷されません）",
} as const;
