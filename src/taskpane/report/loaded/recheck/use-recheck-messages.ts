import type { Language } from "../../../../domain/text/language";
import { usePaneLanguage } from "../../../pane-language";
import type { RecheckMessages } from "./recheck-messages";
import { RECHECK_EN } from "./recheck-messages.en";
import { RECHECK_JA } from "./recheck-messages.ja";

const RECHECK: Readonly<Record<Language, RecheckMessages>> = { ja: RECHECK_JA, en: RECHECK_EN };

export function useRecheckMessages(): RecheckMessages {
  return RECHECK[usePaneLanguage().language];
}
