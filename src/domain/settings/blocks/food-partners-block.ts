import { findCode } from "../find-code";
import type { FoodPartner, SettingsIssue } from "../office-settings";
import { issueAt, type SettingBlock } from "./setting-block";

/** 連携先: who gives which kind of food. */
export const foodPartnersBlock: SettingBlock = {
  item: "連携先",
  heading: "■ 連携先（食料支給の提携先団体等）",
  labels: ["品目", "団体等の名称"],
  explanation: {
    ja: "年次報告の 7-2 の表の下に入ります。品目ごとに、団体等の名称を「、」で区切って書きます。空けた品目の欄は空きます。",
    en: "Who gives which kind of food, printed below table 7-2: the names for each 品目, separated by 、.",
  },
  rowsReady: 0,
  read: (rows, settings) => {
    const partners = new Map<string, FoodPartner>();
    const issues: SettingsIssue[] = [];
    for (const row of rows) {
      const [name = "", text = ""] = row.values;
      if (text === "") continue;
      const category = findCode(settings.codeLists.foodCategory, name)?.id;
      if (category === undefined) issues.push(issueAt(row, 0, "value-not-understood"));
      else if (partners.has(category)) issues.push(issueAt(row, 0, "item-twice"));
      else partners.set(category, { category, partners: text });
    }
    return { settings: { ...settings, foodPartners: [...partners.values()] }, issues };
  },
  // A row for every kind of food, those without a partner to be filled in.
  write: ({ foodPartners, codeLists: { foodCategory } }) =>
    foodCategory.codes.map((code) => {
      const name = findCode(foodCategory, code.label)?.id === code.id ? code.label : code.id;
      return [name, foodPartners.find(({ category }) => category === code.id)?.partners ?? null];
    }),
};
