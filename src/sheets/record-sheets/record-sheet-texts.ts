/** What stands beside the cells of a new sheet while they are filled in; Japanese, like the sheet. */
export const RECORD_SHEET_TEXTS = {
  recordDatePrompt: (example: string) => `半角で ${example} のように入れると日付になります。`,
  recordDateAlert: (period: string) =>
    `${period}の日付ではありません。年も合っているか確かめてください。このままでよければ「はい」を押してください。`,
  anyDatePrompt: "半角で 2020/4/1 のように、年から入れます。",
  anyDateAlert: "日付として読めません。半角で 2020/4/1 のように入れてください。",
  choiceAlert: "一覧にない言葉です。▼ から選んでください。このままでよければ「はい」を押してください。",
  markAlert: (marks: string) => `${marks} のどれかを選ぶか、空けておいてください。`,
  numberPrompt: "相談のときに付けた番号を、いつも同じ書き方で入れます。半角・全角はどちらでもかまいません。",
  countPrompt: "1回なら空けておけます。2回以上のときだけ、半角の数字で入れます。",
  yenPrompt: "円の金額を、半角の数字だけで入れます（例: 30000）。",
  periodPrompt: "1日なら 2020/9/24、何日か続くなら R2.9.24～R2.10.31 のように入れます。",
  wholeNumberAlert: "半角の整数で入れてください。「個」などは付けません。",
  marked: "○",
  attendanceMarks: ["○", "×", "遅", "早", "休"],
  session: (number: number) => `${number}回目`,
  footer: "- &P -",
} as const;
