import { MESSAGES_EN } from "../../src/taskpane/messages.en";
import { JAPANESE, paneLanguage } from "../../src/taskpane/pane-language";

/** What the pane speaks. */
export const PANE_LANGUAGES = { ja: JAPANESE, en: paneLanguage("en", MESSAGES_EN) };
