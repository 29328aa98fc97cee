import type { Language } from "../../../../domain/text/language";
import { usePaneLanguage } from "../../../pane-language";
import type { PublicationMessages } from "./publication-messages";
import { PUBLICATION_EN } from "./publication-messages.en";
import { PUBLICATION_JA } from "./publication-messages.ja";

const PUBLICATION: Readonly<Record<Language, PublicationMessages>> = {
  ja: PUBLICATION_JA,
  en: PUBLICATION_EN,
};

export function usePublicationMessages(): PublicationMessages {
  return PUBLICATION[usePaneLanguage().language];
}
