import type { OfficeSettings } from "../office-settings";
import type { SettingItem } from "./setting-item";

const NOTE_ITEM = /^(\d+-\d+)の注$/;

/** `6-1の注`: a standing note below a section's table. */
function sectionNote(section: string): SettingItem {
  return {
    name: `${section}の注`,
    group: "numbers",
    explanation: {
      ja: `${section} の表の下に毎年入れる注です。空けておくと入りません。`,
      en: `A note that stands below table ${section} every year.`,
    },
    input: { of: "text" },
    read: (value, settings) => ({ ...settings, notes: new Map([...settings.notes, [section, value]]) }),
    write: ({ notes }) => notes.get(section) ?? null,
  };
}

/** The item of a section's note; undefined for a name that is none. */
export function noteItem(name: string): SettingItem | undefined {
  const [, section] = NOTE_ITEM.exec(name.normalize("NFKC").replace(/\s/g, "")) ?? [];
  return section === undefined ? undefined : sectionNote(section);
}

/** Sections that print a standing note. */
const NOTED_SECTIONS = ["6-1"];

/** The notes that stand on 設定 ready to be filled in, and those that the office has. */
export function noteItems({ notes }: OfficeSettings): readonly SettingItem[] {
  return [...new Set([...NOTED_SECTIONS, ...notes.keys()])].map(sectionNote);
}
