import type { LocalisedText } from "../domain/text/language";

/** What `jisseki publish` says of what it did. */
export const PUBLISH_TEXTS = {
  written: {
    ja: "{{output}} と {{csv}} に{{year}}の公表用ファイルを作りました。",
    en: "The published copy for {{year}} was written to {{output}} and {{csv}}.",
  },
  suppressed: {
    ja: "{{below}}未満の件数など {{figures}}か所のうち {{count}}か所を ＊ にしました。",
    en: "{{count}} of {{figures}} figures are printed as ＊: counts below {{below}}, and what would give them away.",
  },
  almostAllHidden: {
    ja: "ほとんどの数値が ＊ になった項目: {{sections}}",
    en: "Sections of which hardly any figure is left: {{sections}}",
  },
  storiesLeftOut: {
    ja: "事例 {{count}}件は、「同意・匿名化の確認」から、本人の同意を、いつ・だれが確認したのかが はっきり分からないため、載せていません（書き方の例: R2.3.20 本人に確認（職員A））。",
    en: "{{count}} case stories were left out: it is not clear when and by whom consent was confirmed (write it like: R2.3.20 本人に確認（職員A）).",
  },
  withoutStaffWords: {
    ja: "ブックに{{year}}の報告書がないため、職員が書いた文（分析など）は載っていません。載せるときは --words-from に報告書のファイルを指定してください。",
    en: "The books hold no report for {{year}}: what staff wrote in one (analysis and such) is not in the copy. Name the report with --words-from to publish it.",
  },
  besideLeftOut: {
    ja: "表の横や下に書き足したメモ、図、コメントは、個人のことが書かれているかもしれないので載せていません。載せたいことは●分析の欄に書いてください。",
    en: "Notes, drawings and comments that staff put beside or below the tables are not in the copy, since they may speak of people. Write what is to be published into ●分析.",
  },
  wordsNotAReport: {
    ja: "--words-from のファイルに{{year}}の報告書がありません。何も書き込んでいません: {{file}}",
    en: "The file after --words-from holds no report for {{year}}. Nothing was written: {{file}}",
  },
  masked: {
    ja: "氏名・電話番号・受付番号など、個人の分かることば {{count}}か所を ●● にしました。載せる前に確かめてください。",
    en: "{{count}} words by which somebody may be known were replaced by ●●. Look at them before you publish.",
  },
  csvFailed: {
    ja: "{{output}} は作りましたが、{{csv}} は作れませんでした。もう一度お試しください。",
    en: "{{output}} was written, but not {{csv}}. Try again.",
  },
} as const satisfies Record<string, LocalisedText>;
