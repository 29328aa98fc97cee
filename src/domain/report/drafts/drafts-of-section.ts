import { monthTableOf, type ReportSection } from "../report-section";
import type { SectionContext } from "../section-definition";
import type { DraftSentence } from "./draft-sentence";
import { DRAFT_TEMPLATES, LIST_DRAFT_TEMPLATES } from "./draft-templates";

/** The area of words that drafts are for. */
export const DRAFT_AREA = "analysis";

/** What can be said of a section's figures; nothing where it has no ●分析. */
export function draftsOfSection(section: ReportSection, context: SectionContext): readonly DraftSentence[] {
  const hasArea = section.blocks.some((block) => block.kind === "words" && block.id === DRAFT_AREA);
  if (!hasArea) return [];
  const table = monthTableOf(section);
  if (!table)
    return LIST_DRAFT_TEMPLATES.filter((template) => template.serves(section.id)).flatMap((template) =>
      template.sentences({ section, context }),
    );
  return DRAFT_TEMPLATES.filter((template) => template.serves(table)).flatMap((template) =>
    template.sentences({ section, table, context }),
  );
}
