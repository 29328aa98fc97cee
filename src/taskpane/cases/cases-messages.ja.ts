import type { CasesMessages } from "./cases-messages";

export const CASES_JA: CasesMessages = {
  open: "気になるケース",
  openCount: (count) => `気になるケース ${count}件`,
  heading: "気になるケース",
  on: (date) => `${date} までの記録から`,
  limitsOn: "月数や金額の目安は「設定」シートで変えられます。",
  none: "気になるケースはありません",
  groups: {
    "no-contact": (months) => `${months}か月以上 対応の記録がない`,
    "plan-review-due": (months) => `プランの見直しの時期（作成から ${months}か月）`,
    "work-preparation-long": (months) => `就労準備支援が ${months}か月を超えている`,
    "goods-over-limit": (yen) => `物資の支給が年間 ${yen}円を超えている`,
    "loans-over-limit": (yen) => `貸付が ${yen}円を超えている`,
  },
  group: (name, count) => `${name} ${count}件`,
  neverContacted: "一度も対応の記録がありません",
  since: (date) => `${date} から`,
  planDue: (made, due) => `作成 ${made}、見直し ${due}`,
  yen: (yen) => `${yen}円`,
  goTo: (number, place) => `${number} の記録（${place}）へ`,
};
