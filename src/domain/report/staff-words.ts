import { REPORT_TEXTS } from "./report-texts";
import type { SectionBlock, WordsBlock } from "./section-block";
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

const ANALYSIS = "analysis";

/** ●分析. */
export function analysisWords(section: string, context: SectionContext): WordsBlock {
  return staffWords(section, { id: ANALYSIS, heading: REPORT_TEXTS.analysisHeading, lines: 6 }, context);
}

export function isAnalysis(block: SectionBlock): boolean {
  return block.kind === "words" && block.id === ANALYSIS;
}

/** Nothing but words under the section's own title. */
function isFreeSheet(blocks: readonly SectionBlock[]): boolean {
  const [only, ...more] = blocks;
  return only?.kind === "words" && only.heading === undefined && more.length === 0;
}

/** A section's blocks with ●分析 below them, but where the office wants none, or all of the section is the staff's words. */
export function withAnalysis(
  section: string,
  blocks: readonly SectionBlock[],
  context: SectionContext,
): readonly SectionBlock[] {
  if (context.settings.sectionsWithoutAnalysis.has(section))
    return blocks.filter((block) => !isAnalysis(block));
  return blocks.some(isAnalysis) || isFreeSheet(blocks)
    ? blocks
    : [...blocks, analysisWords(section, context)];
}
