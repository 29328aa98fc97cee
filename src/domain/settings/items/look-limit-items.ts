import type { LocalisedText } from "../../text/language";
import type { LookLimits } from "../look-limits";
import { readWholeNumber } from "./counting-items";
import type { SettingItem } from "./setting-item";

/** One limit of 気になるケース, not below `least`: after no month every case would be one to look at. */
function lookLimit(
  limit: keyof LookLimits,
  least: number,
  name: string,
  explanation: LocalisedText,
): SettingItem {
  return {
    name,
    group: "looking",
    explanation,
    input: { of: "wholeNumber" },
    read: (value, settings) => {
      const number = readWholeNumber(value.replace(/[かカヶケ]月$/, ""));
      if (number === undefined || number < least) return undefined;
      return { ...settings, lookLimits: { ...settings.lookLimits, [limit]: number } };
    },
    write: ({ lookLimits }) => lookLimits[limit],
  };
}

export const LOOK_LIMIT_ITEMS: readonly SettingItem[] = [
  lookLimit("monthsWithoutContact", 1, "対応なしの月数", {
    ja: "続いているケースに、この月数のあいだ対応の記録がないと「気になるケース」に出ます。",
    en: "An open case without any contact for so many months is shown among the cases to look at.",
  }),
  lookLimit("monthsToPlanReview", 1, "プラン見直しの月数", {
    ja: "プランを作成または更新してからこの月数がたつと、見直しの時期として「気になるケース」に出ます。",
    en: "So many months after a plan was made or renewed its review is due.",
  }),
  lookLimit("monthsOfWorkPreparation", 1, "就労準備支援の月数", {
    ja: "就労準備支援の利用がこの月数以上になると「気になるケース」に出ます。",
    en: "A user of work preparation for so many months is shown among the cases to look at.",
  }),
  lookLimit("yenOfGoods", 0, "物資支援の上限額", {
    ja: "1世帯への年度内の物資支援がこの額（円）を超えると「気になるケース」に出ます。",
    en: "A household that was given goods for more yen than this in the fiscal year is shown.",
  }),
  lookLimit("yenOfLoans", 0, "貸付の上限額", {
    ja: "1ケースへの年度内の貸付の合計がこの額（円）を超えると「気になるケース」に出ます。",
    en: "A case whose loans of the fiscal year add up to more yen than this is shown.",
  }),
];
