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

/** Sections in the order of the choices. */
function chosenSections(
  ours: ReadonlyMap<string, SectionDefinition>,
  choices: readonly SectionChoice[],
): readonly OfficeSection[] {
  return choicesOnce(choices).flatMap((choice): readonly OfficeSection[] => {
    const definition = ours.get(choice.id);
    if (definition) return [chosen(definition, choice)];
    const { id, title, isPrinted, own } = choice;
    if (!own) return [];
    return [
      {
        definition: ownSection(choice, own, REPORT_CHAPTERS.centre),
        usualTitle: title === "" ? id : title,
        isPrinted,
        own,
      },
    ];
  });
}

/** How many of the sections behind a neighbour belong to it: the office's own, and those of its chapter in `before`. */
function followers(
  neighbour: SectionDefinition,
  behind: readonly OfficeSection[],
  before: ReadonlySet<string>,
): number {
  const others = behind.findIndex(
    ({ definition, own }) => !own && (definition.chapter !== neighbour.chapter || !before.has(definition.id)),
  );
  return others < 0 ? behind.length : others;
}

/**
 * Puts a section of ours that nobody chose behind the one that stands before it in our own order, and behind what the
 * office put there: after 2-3, 2-1 and a page of the office's own comes 2-4.
 */
function withUsual(
  sections: readonly OfficeSection[],
  definition: SectionDefinition,
  before: readonly SectionDefinition[],
): readonly OfficeSection[] {
  const ids = sections.map((each) => each.definition.id);
  if (ids.includes(definition.id)) return sections;
  const neighbour = before.findLast(({ id }) => ids.includes(id));
  const next = neighbour ? ids.indexOf(neighbour.id) + 1 : 0;
  const known = new Set(before.map(({ id }) => id));
  const at = neighbour ? next + followers(neighbour, sections.slice(next), known) : next;
  return [...sections.slice(0, at), usual(definition), ...sections.slice(at)];
}

/** Each section of the office's own in the chapter of the section that it stands behind. */
function inChapters(sections: readonly OfficeSection[]): readonly OfficeSection[] {
  return sections.map((section, index) => {
    if (!section.own) return section;
    const ours = sections.slice(0, index).findLast(({ own }) => !own);
    const { chapter } = ours?.definition ?? section.definition;
    return { ...section, definition: { ...section.definition, chapter } };
  });
}

/**
 * Every section of an office, in the order of its pages: 報告書の構成, and those of ours that it does not name at
 * their usual places. Pages of the office's own that nothing of ours is named before stand before what is named next,
 * or at the end. An id that is nobody's is left out.
 */
export function officeSections(settings: OfficeSettings): readonly OfficeSection[] {
  const ours = [...REPORT_SECTIONS, ...ownCategorySections(settings)];
  const byId = new Map(ours.map((definition) => [definition.id, definition]));
  const choices = chosenSections(byId, settings.sectionChoices);
  const first = choices.findIndex(({ own }) => !own);
  const leading = choices.slice(0, first < 0 ? choices.length : first);
  const placed = ours.reduce<readonly OfficeSection[]>(
    (sections, definition, index) => withUsual(sections, definition, ours.slice(0, index)),
    choices.slice(leading.length),
  );
  const next = choices[leading.length]?.definition.id;
  const at =
    next === undefined ? placed.length : placed.findIndex(({ definition }) => definition.id === next);
  return inChapters([...placed.slice(0, at), ...leading, ...placed.slice(at)]);
}
