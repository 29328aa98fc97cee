import type { OfficeSettings, SectionChoice } from "../settings/office-settings";
import { ownCategorySections } from "./own-category-sections";
import { ownSection } from "./own-section";
import { REPORT_CHAPTERS } from "./report-chapters";
import { REPORT_SECTIONS } from "./report-sections";
import type { SectionDefinition } from "./section-definition";

/** A section where the office wants it, under the title that the office gave it. */
export interface OfficeSection {
  readonly definition: SectionDefinition;
  /** Our own title; that of an own section where it is the office's own. */
  readonly usualTitle: string;
  readonly isPrinted: boolean;
  /** What an own section is of; absent for one of ours. */
  readonly own?: NonNullable<SectionChoice["own"]>;
}

function usual(definition: SectionDefinition): OfficeSection {
  return { definition, usualTitle: definition.title, isPrinted: true };
}

function chosen(definition: SectionDefinition, { title, isPrinted }: SectionChoice): OfficeSection {
  const named = title === "" ? definition : { ...definition, title };
  return { definition: named, usualTitle: definition.title, isPrinted };
}

/** The first choice of each id. */
function choicesOnce(choices: readonly SectionChoice[]): readonly SectionChoice[] {
  return choices.filter(({ id }, index) => choices.findIndex((other) => other.id === id) === index);
}

/** Sections in the order of the choices; an own one stands in the chapter of the section before it. */
function chosenSections(
  ours: ReadonlyMap<string, SectionDefinition>,
  choices: readonly SectionChoice[],
): readonly OfficeSection[] {
  const sections: OfficeSection[] = [];
  for (const choice of choicesOnce(choices)) {
    const definition = ours.get(choice.id);
    if (definition) sections.push(chosen(definition, choice));
    else if (choice.own) {
      const chapter = sections.at(-1)?.definition.chapter ?? REPORT_CHAPTERS.centre;
      const { id, title, isPrinted, own } = choice;
      sections.push({
        definition: ownSection(choice, own, chapter),
        usualTitle: title === "" ? id : title,
        isPrinted,
        own,
      });
    }
  }
  return sections;
}

/** Puts a section of ours that nobody chose behind the one that stands before it in our own order. */
function withUsual(
  sections: readonly OfficeSection[],
  definition: SectionDefinition,
  before: readonly SectionDefinition[],
): readonly OfficeSection[] {
  const ids = sections.map((each) => each.definition.id);
  if (ids.includes(definition.id)) return sections;
  const neighbour = before.findLast(({ id }) => ids.includes(id));
  const at = neighbour ? ids.indexOf(neighbour.id) + 1 : 0;
  return [...sections.slice(0, at), usual(definition), ...sections.slice(at)];
}

/**
 * Every section of an office, in the order of its pages: 報告書の構成, and those of ours that it does not name at
 * their usual places. An id that is nobody's is left out.
 */
export function officeSections(settings: OfficeSettings): readonly OfficeSection[] {
  const ours = [...REPORT_SECTIONS, ...ownCategorySections(settings)];
  const byId = new Map(ours.map((definition) => [definition.id, definition]));
  return ours.reduce(
    (sections, definition, index) => withUsual(sections, definition, ours.slice(0, index)),
    chosenSections(byId, settings.sectionChoices),
  );
}
