import type { PublicationMessages } from "./publication-messages";

export const PUBLICATION_JA: PublicationMessages = {
  note: "公表するための報告書を、別のファイルに作ります。このブックには何も書き込みません。",
  suppression: "少ない件数の非表示",
  showAll: "なし（すべて表示）",
  below: (below, count) => `${below}未満を＊にする（少ない件数 ${count}か所）`,
  ownBelow: "自分で決める",
  ownField: "この件数未満を＊にする",
  ownTooSmall: (smallest) =>
    `${smallest} 以上の整数を入れてください。2だと、＊はいつも1件と分かってしまいます。`,
  suppressionNote:
    "少ない件数が合計や割合、グラフ、過年度の数字から計算できないように、ほかの数字も＊にします。そのため、＊の数は少ない件数より多くなります。0件はそのまま表示します。",
  people: (count) => `1人1行の表（3-1、${count}人）`,
  aggregate: "月ごとの人数にまとめる",
  omit: "載せない",
  stories: "事例",
  storiesConfirmed: (count) => `載せる事例 ${count}件（同意・匿名化の確認済み）`,
  storiesLeftOut: (count) => `載せない事例 ${count}件`,
  story: (section, number) => `${section} 事例${number}`,
  storiesNote:
    "「同意・匿名化の確認」から、本人の同意を、いつ・だれが確認したのかが はっきり分からない事例は載せません。「R2.3.20 本人に確認（職員A）」のように書いてから、この画面を開き直してください。",
  words: "個人が分かるかもしれない言葉",
  wordsNote: "ふせて公表します。そのままでよいものだけを選んでください。",
  word: (words, datum, sheets) => `「${words}」（${datum}）をそのまま載せる – ${sheets}`,
  datum: {
    name: "氏名",
    phone: "電話番号",
    mail: "メールアドレス",
    address: "住所",
    caseNumber: "相談番号",
  },
  lastYearsWords: (sections) => `前年度の文がそのまま残っている項目: ${sections}`,
  make: "公表用ファイルを作成",
  leavesOut:
    "記録のシート、隠れたシート、ほかのブックやシートの数字を見る数式、作成者の名前などのファイル情報は入りません。表の横や下に書き足したメモ、図、コメントも、個人のことが書かれているかもしれないので入りません。載せたいことは●分析の欄に書いてください。",
  made: "できた公表用ファイル",
  madeOtherwise:
    "このファイルを作ったあとで、下の選び方が変わりました。「この内容で作り直す」を押すと、保存できるようになります。",
  sections: (count) => `載せた項目 ${count}`,
  suppressed: (count, of, below) =>
    `数字 ${of}か所のうち ${count}か所を＊にしました（${below}未満の件数と、それを計算できる数字）`,
  nothingSuppressed: "＊にした数字はありません",
  almostAllHidden: (sections) => `ほとんどが＊になった項目: ${sections}`,
  storiesPublished: (count, leftOut) => `事例 ${count}件を載せ、${leftOut}件は載せていません`,
  masked: (count) => `個人が分かるかもしれない言葉 ${count}か所をふせました`,
  lookOver: "公表する前に、中身を目で確かめてください。",
  save: { book: "報告書を保存", csv: "数字のデータ（CSV）を保存" },
  changeAndMake: "この内容で作り直す",
};
