import type { SourceMessages } from "./source-messages";

export const SOURCE_JA: SourceMessages = {
  note: "報告書か記録のほかのセルを選ぶと、この表示も変わります。",
  records: "もとの記録",
  entered: "もとの数字があるセル",
  figures: "これが入っている数字",
  otherNumber:
    "1つの記録を数件と数えるとき、数量や金額を足すとき、前の月から続く件数のときは、数字と記録の件数が同じになりません。",
  words: "見出し、文章、空きなどのセルです。もとの記録を見るときは、表の数字を選んでください。",
  noFigures: "この記録が入っている数字は、報告書にありません。",
  without: {
    records: "この数字に入っている記録はありません。",
    "ready-totals": "記録ではなく、月別集計表の数字です。",
    "earlier-year": "今年度の記録ではなく、「設定」シートの過年度の数字です。",
    settings: "記録ではなく、「設定」シートの数字です。",
  },
  balance: (before, plus, minus, end) =>
    `前月末 ${before} ＋ 新規 ${plus} − 終結 ${minus} ＝ ${end}。この月の新規と終結の記録です。前月末までの記録は、前の月の月末件数を選ぶと出ます。`,
  value: (figure, value) => `${figure}　${value}`,
};
