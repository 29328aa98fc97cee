import type { SectionChoice } from "../../domain/settings/office-settings";
import type { PaneMessages } from "../pane-messages";

/** The cover, the contents and most own sections have an id that is not printed. */
function isPrintedNumber(id: string): boolean {
  return /^\d+-\d+$/.test(id);
}

/** A section in a sentence: by its number, or by its title where it has none. */
export function sectionName({ id, title }: SectionChoice, { sections }: PaneMessages): string {
  return isPrintedNumber(id) ? id : sections.ownName(title);
}

/** A section in a list: `2-3 相談者の年代`. */
export function sectionLabel({ id, title }: Pick<SectionChoice, "id" | "title">): string {
  return isPrintedNumber(id) ? `${id} ${title}` : title;
}
