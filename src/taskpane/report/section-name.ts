import type { SectionChoice } from "../../domain/settings/office-settings";
import type { PaneMessages } from "../pane-messages";

/** A section in a sentence: ours by its number, an own one, which has none, by its title. */
export function sectionName({ id, title, own }: SectionChoice, { sections }: PaneMessages): string {
  return own ? sections.ownName(title) : id;
}

/** `2-3 相談者の年代`; the cover, the contents and own sections have no number. */
export function numberedTitle(id: string, title: string): string {
  return /^\d/.test(id) ? `${id} ${title}` : title;
}

/** A section in a list. */
export function sectionLabel({ id, title }: SectionChoice): string {
  return numberedTitle(id, title);
}
