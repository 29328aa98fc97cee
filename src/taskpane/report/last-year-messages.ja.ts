import type { LastYearMessages } from "./last-year-messages";

export const LAST_YEAR_JA: LastYearMessages = {
  open: "前年度の報告書・ブックから引き継ぐ…",
  heading: "前年度から引き継ぐ",
  note: "前年度の報告書か記録のブックから、過年度の数字と文（概要、分析、注など）を引き継ぎます。",
  choose: "ファイルを選ぶ…",
  chooseAnother: "ほかのファイルを選ぶ…",
  chooseNote: "Excelのブックを選びます。選んだファイルは変わりません。選んだだけでは何も書き込みません。",

  found: (book) => `「${book}」にあったもの`,
  year: "年度",
  totals: "過年度の数字",
  sections: (count) => `${count}項目`,
  byMonth: (count) => `うち月ごと ${count}項目`,
  texts: "文",
  textCount: (count) => `${count}か所`,
  none: "なし",
  sectionList: "数字のある項目",
  sectionYears: (section, years) => `${section}: ${years}`,
  differing: (count) => `「設定」シートと違う数字 ${count}件`,
  differs: (section, year) => `${section} の ${year}`,
  replace: "このファイルの数字に置きかえる",
  replaceNote: "チェックしなければ、上の数字は「設定」シートのまま残ります。",
  takeOver: "引き継ぐ",
  writtenOn: "「設定」シートの「過年度」と「前年度の文」に書きます。ほかのシートには書き込みません。",
  textsNote: "文は、次に作る報告書に「前年度の文」の印を付けて入れます。",
  nothingLeft: "置きかえないと、引き継ぐものがありません。",

  nothingFound: (book) =>
    `「${book}」には、引き継げる数字も文もありませんでした。「2-1」などの報告のシートか、記録のシートのあるファイルを選んでください。`,
  notEarlier: (book, year, thisYear) =>
    `「${book}」は${year}のものです。${thisYear}より前の年度のファイルを選んでください。報告する年度が違うときは、戻って上の「年度」を選び直してください。`,

  taken: (sheet, what) => `「${sheet}」シートに書きました: ${what}。`,
  takenFigures: (years, sections) => `${years} の数字（${sections}項目）`,
  takenTexts: (texts) => `前年度の文（${texts}か所）`,
  textsFollow: "文は、次に作る報告書に「前年度の文」の印を付けて入ります。",
  takenNothing: (sheet) => `「${sheet}」シートと同じ内容のため、書き込むものはありませんでした。`,

  yearEnd: "年度末",
  keep: "今年度の集計を過年度に加える",
  keepNote: (year) =>
    `${year}の集計を月ごとに、「設定」シートの「過年度」に書きます。来年度の報告書で使います。`,
  kept: (sheet, years, sections) =>
    `「${sheet}」シートの「過年度」に、${years} の集計（${sections}項目）を書きました。来年度の報告書で使います。`,
  leftAlone: (sheet, sections) =>
    `${sections} には、この集計と違う数字が「${sheet}」シートに記入されているため、そのままにしました。数字を確かめてください。`,
};
