import type { Language } from "../domain/text/language";
import type { JoinedBooks } from "./join-books";
import { fill, TEXTS } from "./messages";

/** A sheet that is not read, and why, in the user's words. */
export interface UnreadSheetText {
  readonly sheet: string;
  readonly why: string;
}

/** The 設定 of several books that are left aside. */
export function unusedSettings({ settings }: JoinedBooks, language: Language): readonly UnreadSheetText[] {
  if (!settings) return [];
  const why = fill(TEXTS.settingsOfFirst[language], { book: settings.used });
  return settings.unused.map((book) => ({ sheet: `設定（${book}）`, why }));
}
