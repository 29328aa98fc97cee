import type { Language } from "../domain/text/language";
import { JAPANESE, paneLanguage, type PaneLanguage } from "./pane-language";

/** The words of a language. English comes in a file of its own; where it cannot be fetched the pane speaks Japanese. */
export async function loadPaneLanguage(language: Language): Promise<PaneLanguage> {
  if (language === "ja") return JAPANESE;
  try {
    const { MESSAGES_EN } = await import(/* webpackChunkName: "english" */ "./messages.en");
    return paneLanguage("en", MESSAGES_EN);
  } catch {
    return JAPANESE;
  }
}
