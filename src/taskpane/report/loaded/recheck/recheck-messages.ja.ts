import type { RecheckMessages } from "./recheck-messages";

const ROUNDING = { "sum-to-100": "合計を100.0%にそろえる", "half-up": "四捨五入" } as const;

export const RECHECK_JA: RecheckMessages = {
  note: "今の報告書のシートを、今の記録とくらべます。何も書きかえません。",
  again: "もう一度再点検",
  allEqual: (compared) => `集計値 ${compared}か所が記録と一致`,
  someDiffer: (differ, compared) =>
    `集計値 ${compared}か所をくらべました。報告書と記録のちがいが ${differ}件あります。`,
  nothingCompared: "くらべられる集計値がありませんでした",
  roundingChanged: (written, now) =>
    `「設定」の端数処理が、報告書を作ったあとに変わっています（作ったとき「${ROUNDING[written]}」、今「${ROUNDING[now]}」）。割合は、作ったときの端数処理でくらべました。今の端数処理にするには、報告書をもう一度作成してください。`,
  differences: "報告書と記録のちがい",
  what: {
    value: "数字がちがいます",
    "formula-lost": "数式が消えています",
    "formula-changed": "数式が変わっています",
    text: "文字が変わっています",
    "row-moved": "行が動いています",
    "row-extra": "行が増えています",
    "row-missing": "行がなくなっています",
    "column-extra": "列が増えています",
    "column-missing": "列がなくなっています",
    "name-missing": "セルの名前がなくなっています",
    "sheet-missing": "シートがありません",
  },
  since: {
    typed: "別の数字が入力されています",
    records: "記録が変わっています",
    both: "記録も、セルの数字も変わっています",
  },
  becauseSince: {
    typed:
      "報告書を作ったあとに、このセルが書きかえられました。記録は変わっていません。もう一度作成すると記録の数字に戻ります。",
    records:
      "セルは作ったときのままですが、そのあとに記録か設定が変わりました。正しければ、もう一度作成すると今の数字になります。",
    both: "報告書を作ったあとに記録か設定が変わり、このセルも書きかえられました。記録を確かめて、もう一度作成してください。",
  },
  why: "なぜ",
  because: {
    value:
      "報告書を作ったあとに、記録かこのセルが書きかえられました。もとの記録を確かめて、報告書をもう一度作成してください。",
    "formula-lost":
      "数式のあったセルに、値が直接入力されています。今の数字が合っていても、あとで変わりません。もう一度作成すると数式が戻ります。",
    "formula-changed": "数式が別のものに書きかえられています。もう一度作成すると元の数式に戻ります。",
    text: "表の見出しや項目の名前が、設定や記録と同じではありません。設定を変えたときは、報告書をもう一度作成してください。",
    "row-moved": "表の行が並べかえられています。もう一度作成すると元の順に戻ります。",
    "row-extra": "表の途中に、報告書のものでない行が入っています。合計に入っていないか確かめてください。",
    "row-missing": "表の行が削除されています。もう一度作成すると戻ります。",
    "column-extra": "表の途中に、報告書のものでない列が入っています。合計に入っていないか確かめてください。",
    "column-missing": "表の列が削除されたか、別の所に動かされています。もう一度作成すると戻ります。",
    "name-missing":
      "表の場所を覚えておくためのセルの名前が削除されています。もう一度作成すると付け直します。",
    "sheet-missing":
      "このページのシートが削除されたか、報告書を作ったあとに項目が増えました。もう一度作成すると作られます。",
  },
  valueDiffers: (expected, found) => `記録では ${expected}、シートでは ${found}`,
  recordsChanged: (written, expected) => `作成したとき ${written}、今の記録では ${expected}`,
  bothChanged: (written, expected, found) =>
    `作成したとき ${written}、今の記録では ${expected}、シートでは ${found}`,
  numberAsText: "数字が文字として入っています。合計に入りません。数字を入れ直してください。",
  textDiffers: (expected, found) => `正しくは「${expected}」、シートでは「${found}」`,
  missing: (expected) => `「${expected}」`,
  extraRow: (found) => `入っている行: 「${found}」`,
  extraColumn: (found) => `入っている列: 「${found}」`,
  followers: (count) => `これにつられてちがう数字 ${count}か所`,
  sentences: "文の中の数字",
  sentencesEqual: (count) => `報告書の数字と同じ ${count}か所`,
  sentencesDiffer: (count) => `報告書の数字とちがう ${count}か所`,
  sentenceIsNow: (written, figure, isNow) => `文では ${written}、${figure} は今 ${isNow}`,
  notComparable: (count) => `くらべられない ${count}か所`,
  notComparableNote: "何の数字か文から分からないため、くらべていません。目で確かめてください。",
  otherSources: "記録から数えていない数字",
  from: {
    "ready-totals": (count) => `月別集計表の数字 ${count}か所`,
    "earlier-year": (count) => `過年度の数字 ${count}か所`,
    settings: (count) => `「設定」シートの数字 ${count}か所`,
  },
  cellsOn: (sheet, count) => `${sheet}（${count}か所）`,
};
