import { monthLabel } from "../domain/calendar/era";
import { longFiscalYearLabel, shortFiscalYearLabel } from "../domain/calendar/fiscal-year";
import { CASES_JA } from "./cases/cases-messages.ja";
import { CLOSING_JA } from "./check/closing-messages.ja";
import { CHECKING_DONE_JA, FINDINGS_JA } from "./findings/findings-messages.ja";
import type { PaneMessages } from "./pane-messages";
import { LAST_YEAR_JA } from "./report/last-year-messages.ja";
import { REPORT_JA } from "./report/report-messages.ja";
import { STANDING_JA } from "./report/standing-messages.ja";
import { SECTIONS_JA } from "./report/sections-messages.ja";
import { CARRIED_JA, DONE_JA, NEW_YEAR_JA, SETTINGS_JA, SHEETS_JA } from "./sheets/sheets-messages.ja";

export const MESSAGES_JA: PaneMessages = {
  title: "実績",
  places: { label: "画面の切り替え", check: "点検", report: "年次報告", sheets: "シート", settings: "設定" },
  sheets: SHEETS_JA,
  newYear: NEW_YEAR_JA,
  settings: SETTINGS_JA,
  done: DONE_JA,
  carried: CARRIED_JA,

  fiscalYear: "年度",
  chooseYear: "年度を選ぶ",
  orChooseYear: "または、下で年度を選んでください。",
  fiscalYearName: longFiscalYearLabel,
  shortFiscalYear: (year) => shortFiscalYearLabel(year).replace("年度", ""),
  monthName: (month) => `${month}月`,
  monthLabel,
  kinds: {
    consultation: "相談",
    contact: "対応",
    plan: "プラン",
    closure: "終結",
    foodHandout: "食料",
    attendance: "学習",
    carriedCase: "継続",
    employmentSupport: "就労支援",
    companyDevelopment: "企業開拓",
    workPreparation: "就労準備",
    householdBudget: "家計改善",
    loanOrGoods: "貸付・現物",
    activity: "活動",
    caseStory: "事例",
  },
  shortKinds: {
    employmentSupport: "就労支援",
    companyDevelopment: "企業開拓",
    workPreparation: "就労準備",
    householdBudget: "家計改善",
    loanOrGoods: "貸付現物",
    activity: "活動",
  },

  reload: "再読込",
  retry: "もう一度",
  stop: "中止",
  stopping: "中止しています…",
  close: "閉じる",
  back: "戻る",
  showMore: (shown, of) => `もっと見る（${of}件中 ${shown}件を表示中）`,

  busy: {
    look: "ブックを読んでいます…",
    check: (month) => `${month} を点検しています…`,
    preview: "作成するシートを調べています…",
    build: "年次報告を作成しています…",
    lookAtSheets: "シートを読んでいます…",
    decideReading: "読み方を書いています…",
    importBook: (book) => `${book} から取り込んでいます…`,
    takeBack: "元に戻しています…",
    makeSheets: "シートを作っています…",
    makeSettings: "設定シートを作っています…",
    writeSettings: "「設定」シートに書いています…",
    lookAtLastYear: (book) => `${book} を調べています…`,
    checkThisMonth: "今月を点検しています…",
    lookAtCases: "気になるケースを探しています…",
    applyFixes: "セルを直しています…",
    writeCheckLog: "点検の記録に書いています…",
    mark: "シートに印を付けています…",
    removeMarks: "印を消しています…",
    listFindings: "一覧を作っています…",
  },

  check: {
    heading: (year) => `点検 ${year}`,
    month: "点検する月",
    checkMonth: (month) => `${month}を点検`,
    glance: "年間の状況",
    kindColumn: "種類",
    cell: {
      noSheet: "記録なし",
      noService: "実施なし",
      clean: "問題なし",
      counts: (errors, warnings) => `要修正${errors} 要確認${warnings}`,
    },
    legend: [
      { sign: "✓", meaning: "問題なし" },
      { sign: "2", meaning: "要修正の数" },
      { sign: "▲", meaning: "要確認の数" },
      { sign: "·", meaning: "記録なし" },
      { sign: "–", meaning: "実施なし" },
    ],
    yearTotal: (errors, warnings) => `年度の合計: 要修正 ${errors} ・ 要確認 ${warnings}`,
    lookAlikes: (month) => `${month} の見比べる数`,
    lookAlikesNote: "似た数ですが、同じでなくてもかまいません。",
    balance: (month) => `${month} の月末件数`,
    before: "前月末",
    intakes: "新規",
    closed: "終結",
    monthEnd: "月末",
    unknownFigure: "不明",
    nothingRead: "まだブックを読んでいません。「再読込」を押してください。",
  },

  findings: FINDINGS_JA,
  checkingDone: CHECKING_DONE_JA,
  closing: CLOSING_JA,
  cases: CASES_JA,

  report: REPORT_JA,
  sections: SECTIONS_JA,
  lastYear: LAST_YEAR_JA,
  standing: STANDING_JA,

  broken: {
    heading: "画面を表示できませんでした",
    body: "思わぬ問題が起きました。記録のシートには書き込んでいません。下のボタンで画面を開き直してください。続くときは、ブックを保存してExcelを開き直してください。",
    action: "画面を開き直す",
  },
  unsupported: {
    heading: "ここでは使えません",
    noOffice: "Officeの部品を読み込めませんでした。",
    notExcel: "この画面は、Excelの中で使うものです。",
    tooOld: "お使いのExcelには、必要な機能（ExcelApi 1.13）がありません。",
    whatToDo: "次のようにしてください",
    steps: {
      noOffice: [
        "ネットワークにつながっているか確かめてください。",
        "Excelのアドインから「実績」を開き直してください。",
      ],
      notExcel: [
        "Excelで記録のブックを開いてください。",
        "「ホーム」タブのアドインから「実績」を開いてください。",
      ],
      tooOld: [
        "Microsoft 365、Excel 2021 以降、または Web 版の Excel でブックを開いてください。",
        "Microsoft 365 をお使いなら、「ファイル」→「アカウント」→「更新オプション」で更新してください。",
      ],
    },
  },
};
