import { REPORT_TEXTS } from "./report-texts";
import type { WordsBlock } from "./section-block";
import type { SectionContext } from "./section-definition";

/** An area of a section where staff write their own words. */
export interface WordsArea {
  /** Permanent within its section. */
  readonly id: string;
  readonly heading?: string;
  readonly lines: number;
}

/** An area for the staff's words, with last year's until they write. */
export function staffWords(section: string, area: WordsArea, { settings }: SectionContext): WordsBlock {
  const lastYear = settings.lastYearWords.get(`${section} ${area.id}`);
  return { kind: "words", ...area, ...(lastYear !== undefined && { lastYear }) };
}

/** ●分析. */
export function analysisWords(section: string, context: SectionContext): WordsBlock {
  return staffWords(section, { id: "analysis", heading: REPORT_TEXTS.analysisHeading, lines: 6 }, context);
}
