import { readSectionId } from "../section-id";
import type { OfficeSettings } from "../office-settings";
import type { SettingItem } from "./setting-item";

const NOTE_ITEM = /^(.+)の注$/;

/** `6-1の注`: a standing note below a section's table. */
function sectionNote(section: string): SettingItem {
  return {
    name: `${section}の注`,
    group: "numbers",
    explanation: {
      ja: `${section} に毎年入れる注です。空けておくと入りません。ほかの項目の注も、「2-1の注」のように行を足して書けます。`,
      en: `A note that stands in ${section} every year. A row such as 2-1の注 gives another section one.`,
    },
    input: { of: "text" },
    read: (value, settings) => ({ ...settings, notes: new Map([...settings.notes, [section, value]]) }),
    write: ({ notes }) => notes.get(section) ?? null,
  };
}

/** The item of a section's note; undefined for a name that is none. */
export function noteItem(name: string): SettingItem | undefined {
  const [, text = ""] = NOTE_ITEM.exec(name.trim()) ?? [];
  const section = readSectionId(text);
  return section?.includes("-") ? sectionNote(section) : undefined;
}

/** Sections that print a standing note. */
const NOTED_SECTIONS = ["6-1"];

/** The notes that stand on 設定 ready to be filled in, and those that the office has. */
export function noteItems({ notes }: OfficeSettings): readonly SettingItem[] {
  return [...new Set([...NOTED_SECTIONS, ...notes.keys()])].map(sectionNote);
}
