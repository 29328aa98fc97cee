import type { LastYearRefusal } from "../app/last-year-offer";
import type { Rounding } from "../domain/settings/office-settings";
import type { LocalisedText } from "../domain/text/language";
import type { ArgumentProblem } from "./arguments";

export const HELP: LocalisedText = {
  ja: [
    "使い方:",
    "  jisseki check  ブック.xlsx… [--month 2019-08] [--today 2019-09-02] [--format text|json] [--lang ja|en]",
    "  jisseki report ブック.xlsx… --year 2019 -o 出力.xlsx [--last-year 前年度.xlsx] [--rounding sum-to-100|half-up] [--format text|json] [--lang ja|en]",
    "  jisseki recheck 報告書.xlsx ブック.xlsx… --year 2019 [--last-year 前年度.xlsx] [--rounding sum-to-100|half-up] [--format text|json] [--lang ja|en]",
    "  jisseki publish ブック.xlsx… --year 2019 -o 公表用.xlsx [--suppress off|5|10|N] [--people aggregate|omit] [--words-from 報告書.xlsx] [--last-year 前年度.xlsx] [--rounding sum-to-100|half-up] [--format text|json] [--lang ja|en]",
    "終了の値: 0 要修正なし（recheck: 記録と一致）、1 要修正あり（recheck: 一致しない所あり）、2 実行できない",
  ].join("\n"),
  en: [
    "Usage:",
    "  jisseki check  BOOK.xlsx… [--month 2019-08] [--today 2019-09-02] [--format text|json] [--lang ja|en]",
    "  jisseki report BOOK.xlsx… --year 2019 -o OUT.xlsx [--last-year FILE.xlsx] [--rounding sum-to-100|half-up] [--format text|json] [--lang ja|en]",
    "  jisseki recheck REPORT.xlsx BOOK.xlsx… --year 2019 [--last-year FILE.xlsx] [--rounding sum-to-100|half-up] [--format text|json] [--lang ja|en]",
    "  jisseki publish BOOK.xlsx… --year 2019 -o OUT.xlsx [--suppress off|5|10|N] [--people aggregate|omit] [--words-from REPORT.xlsx] [--last-year FILE.xlsx] [--rounding sum-to-100|half-up] [--format text|json] [--lang ja|en]",
    "Exit status: 0 no errors found (recheck: all agree), 1 errors found (recheck: differences), 2 could not run",
  ].join("\n"),
};

const ARGUMENT_TEXTS: Readonly<Record<ArgumentProblem["problem"], LocalisedText>> = {
  "command-unknown": {
    ja: "check、report、recheck、publish のどれかを指定してください（使い方は --help）",
    en: "Say check, report, recheck or publish (--help says more)",
  },
  "option-unknown": { ja: "使えない指定です", en: "Unknown option" },
  "option-twice": { ja: "同じ指定が2回あります", en: "An option is given twice" },
  "value-missing": { ja: "値がありません", en: "The value is missing" },
  "book-missing": { ja: "ブック（.xlsx）を指定してください", en: "Name a workbook (.xlsx)" },
  "language-not-understood": { ja: "--lang は ja か en です", en: "--lang is ja or en" },
  "month-not-understood": {
    ja: "--month は 2019-08 の形で指定してください",
    en: "--month takes the form 2019-08",
  },
  "today-not-understood": {
    ja: "--today は 2019-09-02 の形で指定してください",
    en: "--today takes the form 2019-09-02",
  },
  "format-not-understood": {
    ja: "--format は text か json です",
    en: "--format is text or json",
  },
  "year-not-understood": {
    ja: "--year に年度を西暦4桁で指定してください",
    en: "--year takes the fiscal year in four digits",
  },
  "output-missing": { ja: "-o に出力するファイルを指定してください", en: "Name the output file with -o" },
  "output-not-xlsx": {
    ja: "-o のファイルの名前は .xlsx で終わるようにしてください",
    en: "The name of the file after -o must end in .xlsx",
  },
  "rounding-not-understood": {
    ja: "--rounding は sum-to-100 か half-up です",
    en: "--rounding is sum-to-100 or half-up",
  },
  "suppress-not-understood": {
    ja: "--suppress は off か、3以上の整数（その数より小さい件数を伏せる）です",
    en: "--suppress is off, or a whole number from 3 on: smaller counts are not shown",
  },
  "people-not-understood": {
    ja: "--people は aggregate（月ごとの人数）か omit（載せない）です",
    en: "--people is aggregate (so many a month) or omit",
  },
};

export function argumentText({ problem, what, language }: ArgumentProblem): string {
  const text = ARGUMENT_TEXTS[problem][language];
  return what === "" ? `${text}${language === "ja" ? "。" : "."}` : `${text}: ${what}`;
}

/** Why books cannot be read together. */
export const BOOKS_TEXTS = {
  "book-twice": {
    ja: "同じブックが2回指定されています: {{book}}",
    en: "The same workbook is named twice: {{book}}",
  },
  "books-differ-in-dates": {
    ja: "日付の数え方（1900年・1904年）が違うブックは、いっしょに読めません。",
    en: "Workbooks with different date systems (1900, 1904) cannot be read together.",
  },
} as const satisfies Record<string, LocalisedText>;

/** Why a report file cannot be put where it was asked for. */
export const OUTPUT_TEXTS = {
  "output-is-book": {
    ja: "出力先が記録のブックと同じです。別の名前を指定してください。",
    en: "The output is the book of records itself. Choose another name.",
  },
  "output-not-ours": {
    ja: "出力先に、実績報告書ではないファイルがあります。上書きしません。",
    en: "The output is a file that is not a report of ours. It is not overwritten.",
  },
  "output-is-published": {
    ja: "出力先は公表用のファイルです。報告書は別の名前で作ってください。",
    en: "The output is a published copy. Give the report another name.",
  },
  "output-not-published": {
    ja: "出力先に、公表用ではない報告書があります。上書きしません。別の名前を指定してください。",
    en: "The output is a report that is no published copy. It is not overwritten. Choose another name.",
  },
  "csv-not-ours": {
    ja: "出力先の隣に同じ名前の .csv ファイルがあり、公表用の数値ではありません。上書きしません。",
    en: "Beside the output is a .csv file of the same name that is not of ours. It is not overwritten.",
  },
  "output-is-folder": {
    ja: "出力先がフォルダーです。ファイルの名前を指定してください。",
    en: "The output is a folder. Name a file.",
  },
  "output-folder-missing": {
    ja: "出力先のフォルダーがないため、書き込めません。フォルダーを作ってから、もう一度お試しください。",
    en: "The folder of the output does not exist. Make it, then try again.",
  },
} as const satisfies Record<string, LocalisedText>;

/** Why nothing can be taken over from a file of last year. */
export const LAST_YEAR_TEXTS = {
  "nothing-to-take-over": {
    ja: "--last-year のファイルに、引き継げる合計も文もありません。前年度の報告書か記録のブックを指定してください。",
    en: "The file of --last-year holds no totals and no texts. Name last year's report or book of records.",
  },
  "not-an-earlier-year": {
    ja: "--last-year のファイルは{{year}}のものです。作る年度より前のファイルを指定してください。",
    en: "The file of --last-year is of {{year}}. Name one of an earlier year.",
  },
} as const satisfies Record<LastYearRefusal["refused"], LocalisedText>;

export const ROUNDING_NAMES = {
  "sum-to-100": { ja: "合計を100.0%にそろえる", en: "to a sum of 100.0%" },
  "half-up": { ja: "四捨五入", en: "half up" },
} as const satisfies Record<Rounding, LocalisedText>;

/** What is wrong with a place of a report: expected, found. */
export const RECHECK_TEXTS = {
  value: {
    ja: "記録では {{expected}}、報告書では {{found}}",
    en: "{{expected}} by the records, {{found}} in the report",
  },
  "value-typed": {
    ja: "記録では {{expected}}、報告書では {{found}}（作成のあとで書きかえられています）",
    en: "{{expected}} by the records, {{found}} in the report (typed over since it was built)",
  },
  "value-records": {
    ja: "今の記録では {{expected}}、報告書では {{found}}（作成のあとで記録が変わっています）",
    en: "{{expected}} by the records now, {{found}} in the report (the records have changed since it was built)",
  },
  "value-both": {
    ja: "今の記録では {{expected}}、報告書では {{found}}、作成したときは {{written}}（記録もセルも変わっています）",
    en: "{{expected}} by the records now, {{found}} in the report, {{written}} when it was built (both have changed)",
  },
  "formula-lost": {
    ja: "式が値で上書きされています（記録では {{expected}}、報告書では {{found}}）",
    en: "the formula was typed over ({{expected}} by the records, {{found}} in the report)",
  },
  "formula-changed": {
    ja: "式が変わっています（記録では {{expected}}、報告書では {{found}}）",
    en: "the formula was changed ({{expected}} by the records, {{found}} in the report)",
  },
  text: {
    ja: "「{{expected}}」のはずが「{{found}}」になっています",
    en: "“{{found}}” stands in place of “{{expected}}”",
  },
  "row-moved": { ja: "行「{{expected}}」の順が変わっています", en: "the row “{{expected}}” was moved" },
  "row-extra": {
    ja: "表の中に、報告書にない行があります（{{found}}）",
    en: "a row stands in the table that is none of it ({{found}})",
  },
  "row-missing": { ja: "行「{{expected}}」がありません", en: "the row “{{expected}}” is missing" },
  "column-extra": {
    ja: "表の中に、報告書にない列があります（{{found}}）",
    en: "a column stands in the table that is none of it ({{found}})",
  },
  "column-missing": {
    ja: "列「{{expected}}」がありません",
    en: "the column “{{expected}}” is missing",
  },
  "name-missing": { ja: "名前「{{expected}}」がありません", en: "the name “{{expected}}” is missing" },
  "sheet-missing": { ja: "シートがありません", en: "the sheet is missing" },
  asText: {
    ja: "数字が文字として入っています。{{said}}",
    en: "a number stands there as a text; {{said}}",
  },
  follower: {
    ja: "  {{cell}} も変わっています（記録では {{expected}}、報告書では {{found}}）",
    en: "  {{cell}} goes by it ({{expected}} by the records, {{found}} in the report)",
  },
  sentence: {
    ja: "文の中の {{written}} は、今の記録では {{isNow}}",
    en: "{{written}} in a sentence is {{isNow}} by the records",
  },
  sentences: {
    ja: "文の中の数字: 一致 {{agreeing}}、不一致 {{differing}}、比べられない {{notComparable}}",
    en: "Numbers in sentences: {{agreeing}} agree, {{differing}} differ, {{notComparable}} cannot be compared",
  },
  notComparable: {
    ja: "{{written}} は、どの集計値か文から分からないため、比べていません（「{{sentence}}」）",
    en: "{{written}} was not compared: its sentence does not say which figure it is (“{{sentence}}”)",
  },
  rounding: {
    ja: "端数処理が変わっています（作成したとき「{{written}}」、今「{{now}}」）。割合は作成したときの端数処理で比べました。",
    en: "Percents are rounded otherwise now (when it was built: {{written}}; now: {{now}}). They were compared as they were built.",
  },
  "ready-totals": {
    ja: "{{sheet}}: 月別集計表からの数値 {{count}}か所",
    en: "{{sheet}}: {{count}} figures come from ready totals",
  },
  "earlier-year": {
    ja: "{{sheet}}: 過年度の数値 {{count}}か所",
    en: "{{sheet}}: {{count}} figures are of earlier years",
  },
  settings: {
    ja: "{{sheet}}: 設定からの数値 {{count}}か所",
    en: "{{sheet}}: {{count}} figures come from the settings",
  },
  differences: { ja: "一致しない所 {{count}}か所", en: "Differences: {{count}}" },
} as const satisfies Record<string, LocalisedText>;

export const TEXTS = {
  noFinding: { ja: "問題は見つかりませんでした。", en: "Nothing was found." },
  counts: {
    ja: "要修正 {{error}}件、要確認 {{warning}}件、参考 {{info}}件",
    en: "Must fix: {{error}}, please check: {{warning}}, notes: {{info}}",
  },
  settled: { ja: "確認済み {{count}}件", en: "Settled: {{count}}" },
  sheetsRead: { ja: "読めたシート {{count}}枚", en: "Sheets read: {{count}}" },
  unread: { ja: "読まないシート: {{sheet}}（{{why}}）", en: "Not read: {{sheet}} ({{why}})" },
  settingsOfFirst: {
    ja: "{{book}} の設定を使います。",
    en: "The settings of {{book}} are used.",
  },
  reportWritten: {
    ja: "{{output}} に{{year}}の報告書を作りました。",
    en: "The report for {{year}} was written to {{output}}.",
  },
  reportWithErrors: {
    ja: "要修正が {{error}}件あります。数字が正しくないおそれがあります。点検してください。",
    en: "There are {{error}} things that must be fixed: the figures may be wrong. Check the records.",
  },
  recountAgrees: {
    ja: "集計値 {{count}}か所が記録と一致しました。",
    en: "{{count}} figures agree with the records.",
  },
  recountDiffers: {
    ja: "集計値 {{count}}か所が記録と一致しません。",
    en: "{{count}} figures do not agree with the records.",
  },
  leftOut: {
    ja: "記録のシートがないため作らなかった項目: {{sections}}",
    en: "Sections left out, because no sheet holds their records: {{sections}}",
  },
  keptEarlier: {
    ja: "前の報告書に書き足しがあるため、{{file}} として残しました。",
    en: "The earlier report holds additions; it was kept as {{file}}.",
  },
  carried: {
    ja: "前の報告書に書き足してあった{{count}}か所を写しました（{{sheet}}: {{cells}}）。場所と中身を確かめてください。",
    en: "Additions to the earlier report were carried over, {{count}} cells ({{sheet}}: {{cells}}). Please check them.",
  },
  carriedAsValues: {
    ja: "そのうち計算式だった{{count}}か所は、写せない計算式のため、前に出ていた値になっています（{{sheet}}: {{cells}}）。計算し直してください。",
    en: "Of these, {{count}} cells were formulas that could not be carried over; they now hold the values shown before ({{sheet}}: {{cells}}). Please work them out again.",
  },
  outputFailed: { ja: "結果を出力できませんでした。", en: "The output could not be written." },
  unexpected: { ja: "思わぬ問題が起きました。", en: "Something unexpected happened." },
} as const satisfies Record<string, LocalisedText>;

/** Fills `{{name}}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? "")).trim();
}
