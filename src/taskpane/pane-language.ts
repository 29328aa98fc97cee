import { createContext, useContext } from "react";
import type { Language, LocalisedText } from "../domain/text/language";
import { MESSAGES_JA } from "./messages.ja";
import type { PaneMessages } from "./pane-messages";

/** What a component needs to speak. */
export interface PaneLanguage {
  readonly language: Language;
  readonly messages: PaneMessages;
  readonly text: (text: LocalisedText) => string;
  /** `3,482`. */
  readonly number: (value: number) => string;
}

/** A language with its words. */
export function paneLanguage(language: Language, messages: PaneMessages): PaneLanguage {
  const format = new Intl.NumberFormat(language);
  return { language, messages, text: (text) => text[language], number: (value) => format.format(value) };
}

export const JAPANESE = paneLanguage("ja", MESSAGES_JA);

const LanguageContext = createContext(JAPANESE);

export const LanguageProvider = LanguageContext.Provider;

export function usePaneLanguage(): PaneLanguage {
  return useContext(LanguageContext);
}
