import type { LocalisedText } from "../../text/language";
import { textKey } from "../../text/text-key";
import { readSectionId } from "../section-id";
import { readWholeNumber } from "./counting-items";
import type { SettingItem } from "./setting-item";

/** A number of the year that no record holds. */
function yearlyNumber(name: string, explanation: LocalisedText): SettingItem {
  return {
    name,
    group: "numbers",
    explanation,
    input: { of: "wholeNumber" },
    read: (value, settings, cell) => {
      const number = readWholeNumber(value);
      if (number === undefined) return undefined;
      return {
        ...settings,
        yearlyNumbers: new Map([...settings.yearlyNumbers, [name, number]]),
        yearlyNumberCells: new Map([...settings.yearlyNumberCells, [name, cell]]),
      };
    },
    write: ({ yearlyNumbers }) => yearlyNumbers.get(name) ?? null,
  };
}

/** Numbers that an office adds under names of its own: `6-1 検定合格者数` is printed by the section that it names. */
const OWN_NUMBER = /(?:者数|参加数)/;
const OF_SECTION = /^(\d+-\d+)[\s:]*(.+)$/;

/** Where a number of the office's own is printed, and as what; undefined where its name tells no section. */
export function ownNumberPlace(
  name: string,
): { readonly section: string; readonly label: string } | undefined {
  const [, id = "", label = ""] = OF_SECTION.exec(name.normalize("NFKC")) ?? [];
  const section = readSectionId(id);
  return section === undefined ? undefined : { section, label };
}

/** The item of a yearly number of the office's own; undefined for a name that is none. */
export function ownYearlyNumber(name: string): SettingItem | undefined {
  if (!OWN_NUMBER.test(name.normalize("NFKC"))) return undefined;
  return yearlyNumber(name, {
    ja: "年間の数です。「6-1 検定合格者数」のように項目の番号を前に付けると、その項目の表の下に入ります。",
    en: "A number of the year. With the number of a section before its name it stands below that section's table.",
  });
}

/** Whether a name is of a yearly number of the office's own that nothing prints. */
export function isUnprintedNumber(name: string, isPrinted: (section: string) => boolean): boolean {
  const isOurs = YEARLY_NUMBER_ITEMS.some((item) => textKey(item.name) === textKey(name));
  if (isOurs || !ownYearlyNumber(name)) return false;
  const place = ownNumberPlace(name);
  return place === undefined || !isPrinted(place.section);
}

export const YEARLY_NUMBER_ITEMS: readonly SettingItem[] = [
  yearlyNumber("第一志望合格者数", {
    ja: "学習支援で、第一志望の高校に合格した人数です。6-1 の表の下に入ります。",
    en: "Pupils who passed for their first choice; stands below table 6-1.",
  }),
  yearlyNumber("登録者数", {
    ja: "就労準備支援の年度末の登録者数です。4-1 の「登録者数」に入ります。",
    en: "People registered for work preparation at the end of the year; stands in 4-1.",
  }),
  yearlyNumber("見学・お試し参加数", {
    ja: "就労準備支援の見学とお試し参加の延べ人数です。4-1 の「登録者数」に入ります。",
    en: "Visits and trial days of work preparation; stands in 4-1.",
  }),
];
