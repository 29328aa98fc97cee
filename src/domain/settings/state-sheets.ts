import { textKey } from "../text/text-key";

/** Sheets of ours beside 設定: how sheets are read; what was settled, closed and corrected. */
const STATE_SHEETS: ReadonlySet<string> = new Set(["読み方", "点検の記録"].map(textKey));

/** How the office's forms are read. */
export function isReadingSheetName(name: string): boolean {
  return textKey(name) === textKey("読み方");
}

/** What was settled, closed and corrected. */
export function isCheckLogSheetName(name: string): boolean {
  return textKey(name) === textKey("点検の記録");
}

/** True for a state sheet beside 設定, its name in any width. */
export function isStateSheetName(name: string): boolean {
  return STATE_SHEETS.has(textKey(name));
}
