import type { Language } from "./language";
import type { Uncarried } from "./uncarried";

/** Every text of the workbench's page, in one language. */
export interface Messages {
  readonly title: string;
  readonly open: string;
  readonly saveCopy: string;
  readonly checkThisMonth: string;
  readonly otherLanguage: string;
  readonly sheetRegion: string;
  readonly paneRegion: string;
  readonly splitter: string;
  readonly dropHere: string;
  readonly close: string;
  readonly loading: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string) => string;
  readonly openedWithout: (file: string, missing: readonly Uncarried[]) => string;
  readonly saving: string;
  readonly saved: (file: string) => string;
  readonly savedWithout: (file: string, missing: readonly Uncarried[]) => string;
  readonly saveFailed: string;
  readonly sampleMissing: string;
  readonly startFailed: string;
  readonly stillOpen: (reason: string, open: string) => string;
  readonly notAWorkbook: (file: string) => string;
  readonly encrypted: (file: string) => string;
  readonly tooLarge: (file: string) => string;
  readonly unreadable: (file: string) => string;
  readonly oneFileOnly: string;
  /** Between the file's own name and `.xlsx`. */
  readonly copySuffix: string;
}

const UNCARRIED_JA: Readonly<Record<Uncarried, string>> = {
  cellFormats: "文字の書式・塗りつぶし・罫線",
  conditionalFormats: "条件付き書式",
  validations: "入力規則",
  charts: "グラフ",
  drawings: "図形・画像",
  comments: "コメント・メモ",
  tables: "テーブルの設定",
  pivotTables: "ピボットテーブル",
  macros: "マクロ",
  externalLinks: "ほかのブックへのリンク",
  hyperlinks: "ハイパーリンク",
  filters: "フィルターの設定",
  protection: "シートの保護",
  pageSetups: "印刷の設定",
  nameConstants: "1つの範囲を指さない名前の定義",
  hiddenSheets: "シートの非表示（表示して保存します）",
  hiddenRows: "行の非表示（表示して保存します）",
  emphasis: "斜体・下線・取り消し線・文字の向き",
  otherBorders: "細い格子と太い枠のほかの罫線",
  booleans: "論理値（数式として保存します）",
  errorValues: "エラー値（文字として保存します）",
  dateSystem1904: "1904年から数える日付の設定（日付は同じ日になるよう直します）",
};

const UNCARRIED_EN: Readonly<Record<Uncarried, string>> = {
  cellFormats: "fonts, fills and borders",
  conditionalFormats: "conditional formats",
  validations: "data validation",
  charts: "charts",
  drawings: "shapes and pictures",
  comments: "comments and notes",
  tables: "table settings",
  pivotTables: "pivot tables",
  macros: "macros",
  externalLinks: "links to other workbooks",
  hyperlinks: "hyperlinks",
  filters: "filter settings",
  protection: "sheet protection",
  pageSetups: "print settings",
  nameConstants: "defined names that are not one range",
  hiddenSheets: "hidden sheets (saved as visible ones)",
  hiddenRows: "hidden rows (saved as visible ones)",
  emphasis: "italics, underlines, strikethrough and text direction",
  otherBorders: "borders other than thin grids and medium frames",
  booleans: "logical values (saved as formulas)",
  errorValues: "error values (saved as text)",
  dateSystem1904: "dates counted from 1904 (changed so that they stay the same days)",
};

const ja: Messages = {
  title: "実績 作業台",
  open: "ファイルを開く",
  saveCopy: "名前を付けて保存",
  checkThisMonth: "今月を点検",
  otherLanguage: "English",
  sheetRegion: "ブック",
  paneRegion: "作業ウィンドウ",
  splitter: "作業ウィンドウの幅",
  dropHere: "ここに .xlsx を置くと開きます",
  close: "閉じる",
  loading: "表計算を準備しています…",
  opening: (file) => `「${file}」を開いています…`,
  opened: (file) => `「${file}」を開きました。`,
  openedWithout: (file, missing) =>
    `「${file}」を開きました。引き継いでいないもの: ${list(missing, UNCARRIED_JA, "、")}。元のファイルは変わりません。`,
  saving: "保存するファイルを作っています…",
  saved: (file) => `「${file}」として保存しました。元のファイルは変わりません。`,
  savedWithout: (file, missing) =>
    `「${file}」として保存しました。このファイルに入っていないもの: ${list(missing, UNCARRIED_JA, "、")}。元のファイルは変わりません。`,
  saveFailed: "ファイルを作れませんでした。",
  sampleMissing: "見本のブックが見つかりません。「ファイルを開く」から .xlsx を開いてください。",
  startFailed: "表計算を始められませんでした。ページを読み込み直してください。",
  stillOpen: (reason, open) => `${reason}「${open}」を開いたままにしています。`,
  notAWorkbook: (file) => `「${file}」は Excel のブック (.xlsx) ではありません。`,
  encrypted: (file) =>
    `「${file}」にはパスワードが掛かっています。Excel でパスワードを外したものを開いてください。`,
  tooLarge: (file) => `「${file}」は大きすぎて開けません。`,
  unreadable: (file) => `「${file}」を読めませんでした。`,
  oneFileOnly: "ファイルは1つだけ置いてください。",
  copySuffix: "_実績報告",
};

const en: Messages = {
  title: "Jisseki workbench",
  open: "Open file",
  saveCopy: "Save a copy",
  checkThisMonth: "Check this month",
  otherLanguage: "日本語",
  sheetRegion: "Workbook",
  paneRegion: "Task pane",
  splitter: "Width of the task pane",
  dropHere: "Drop an .xlsx here to open it",
  close: "Close",
  loading: "Preparing the spreadsheet…",
  opening: (file) => `Opening ${file}…`,
  opened: (file) => `${file} is open.`,
  openedWithout: (file, missing) =>
    `${file} is open, without: ${list(missing, UNCARRIED_EN, "; ")}. The file itself is not changed.`,
  saving: "Making the file…",
  saved: (file) => `Saved as ${file}. The file you opened is not changed.`,
  savedWithout: (file, missing) =>
    `Saved as ${file}, without: ${list(missing, UNCARRIED_EN, "; ")}. The file you opened is not changed.`,
  saveFailed: "The file could not be made.",
  sampleMissing: "The sample workbook is missing. Open an .xlsx with “Open file”.",
  startFailed: "The spreadsheet did not start. Load the page again.",
  stillOpen: (reason, open) => `${reason} ${open} stays open.`,
  notAWorkbook: (file) => `${file} is not an Excel workbook (.xlsx).`,
  encrypted: (file) => `${file} has a password. Remove it in Excel and open the file again.`,
  tooLarge: (file) => `${file} is too large to open.`,
  unreadable: (file) => `${file} could not be read.`,
  oneFileOnly: "Drop one file at a time.",
  copySuffix: "_実績報告",
};

function list(
  kinds: readonly Uncarried[],
  names: Readonly<Record<Uncarried, string>>,
  separator: string,
): string {
  return kinds.map((kind) => names[kind]).join(separator);
}

export function messagesIn(language: Language): Messages {
  return language === "ja" ? ja : en;
}
