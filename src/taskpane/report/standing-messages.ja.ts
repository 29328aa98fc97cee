import type { StandingMessages } from "./standing-messages";

const FILES = { book: "報告書", csv: "数字のデータ" } as const;

export const STANDING_JA: StandingMessages = {
  heading: "できている報告書",
  recheck: "再点検",
  drafts: "分析文の案",
  publication: "公表用ファイル…",
  changes: (count) => `前回から変わる数字 ${count}件`,
  otherChanges: (count) => `前回から変わるところ ${count}件（数字は変わりません）`,
  noChanges: "前回から変わる数字はありません。",
  changesHeading: "前回から変わる数字",
  recheckHeading: "再点検",
  draftsHeading: "分析文の案",
  publicationHeading: "公表用ファイル",
  source: (value, figure) => `${value}（${figure}）のもとの記録`,
  sourceNumbers: (value, figure) => `${value}（${figure}）のもとの数字`,
  sourceOfWords: (words) => `${words} のもとの記録`,
  sourceOfRecord: (place) => `${place} の記録が入っている数字`,
  sourceOfEntered: (place) => `${place} が入っている数字`,
  share: "割合",
  records: (count) => `記録 ${count}件`,
  entered: (count) => `もとの数字 ${count}か所`,
  noRecords: "もとの記録はありません",
  noFigure: "報告書の数字ではありません",
  fedFigures: (count) => `数字 ${count}か所`,
  loading: "画面を読み込んでいます…",
  busy: {
    recheck: "報告書と記録を照合しています…",
    offerDrafts: "分析文の案を作っています…",
    insertDrafts: "報告書に文を入れています…",
    offerPublication: "公表するものを調べています…",
    publish: "公表用ファイルを作っています…",
    handOver: "ファイルを渡しています…",
  },
  announceDifferences: (count) => `報告書と記録のちがいが ${count}件あります。`,
  announceDrafts: (sentences) => `分析文の案 ${sentences}文`,
  nothingToDraft: "数字から言えることはありませんでした。",
  announceMade: "公表用ファイルを作りました。まだ保存していません。",
  handed: (file, how) => {
    switch (how) {
      case "saved":
        return `${FILES[file]}を保存しました。`;
      case "opened":
        return `${FILES[file]}を新しいブックとして開きました。名前を付けて保存してください。保存すると、Excelがあなたの名前を書き込むことがあります。「ファイル」の「情報」で確かめてください。`;
      case "unavailable":
        return `このExcelでは${FILES[file]}を保存できません。ブラウザーのExcelで開いて、もう一度お試しください。`;
    }
  },
  draftsInserted: (sheet, count) => `「${sheet}」の分析に ${count}文を入れました。`,
  lastYearReplaced: "前年度の文と入れかえました。前年度の文は、ページの横に残っています。",
  draftsTakenBack: "分析を、文を入れる前に戻しました。",
  changedSinceDrafts: "分析がそのあとに書きかえられたため、何も変えませんでした。下の案は今のものです。",
  writingRestored:
    "前回、報告書の作成が途中で止まっていました。書きかけを取り消して、作成する前の報告書に戻しました。",
  writingFinished: "前回、報告書の作成が途中で止まっていました。残りを書いて、新しい報告書に仕上げました。",
  makeMonthly: "月報を作る",
  monthlyMade: (sheet) => `月報「${sheet}」を作りました。`,
  monthlyPages: (pages) => `項目が多いため、A4で${pages}ページです。`,
  monthlyKept: (sheet) => `書き足してあった前の月報は、「${sheet}」として残しました。`,
};
