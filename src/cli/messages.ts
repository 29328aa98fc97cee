import type { LastYearRefusal } from "../app/last-year-offer";
import type { LocalisedText } from "../domain/text/language";
import type { ArgumentProblem } from "./arguments";

export const HELP: LocalisedText = {
  ja: [
    "使い方:",
    "  jisseki check  ブック.xlsx… [--month 2019-08] [--today 2019-09-02] [--format text|json] [--lang ja|en]",
    "  jisseki report ブック.xlsx… --year 2019 -o 出力.xlsx [--last-year 前年度.xlsx] [--rounding sum-to-100|half-up] [--format text|json] [--lang ja|en]",
    "終了の値: 0 要修正なし、1 要修正あり、2 実行できない",
  ].join("\n"),
  en: [
    "Usage:",
    "  jisseki check  BOOK.xlsx… [--month 2019-08] [--today 2019-09-02] [--format text|json] [--lang ja|en]",
    "  jisseki report BOOK.xlsx… --year 2019 -o OUT.xlsx [--last-year FILE.xlsx] [--rounding sum-to-100|half-up] [--format text|json] [--lang ja|en]",
    "Exit status: 0 no errors found, 1 errors found, 2 could not run",
  ].join("\n"),
};

const ARGUMENT_TEXTS: Readonly<Record<ArgumentProblem["problem"], LocalisedText>> = {
  "command-unknown": {
    ja: "check か report を指定してください（使い方は --help）",
    en: "Say check or report (--help says more)",
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
  "rounding-not-understood": {
    ja: "--rounding は sum-to-100 か half-up です",
    en: "--rounding is sum-to-100 or half-up",
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
  outputFailed: { ja: "結果を出力できませんでした。", en: "The output could not be written." },
  unexpected: { ja: "思わぬ問題が起きました。", en: "Something unexpected happened." },
} as const satisfies Record<string, LocalisedText>;

/** Fills `{{name}}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? "")).trim();
}
