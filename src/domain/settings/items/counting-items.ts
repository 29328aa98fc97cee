import { joinQuotedList, splitQuotedList } from "../../text/list-text";
import { readNumberText } from "../../text/number-text";
import type { LocalisedText } from "../../text/language";
import { textKey } from "../../text/text-key";
import { findCode } from "../find-code";
import type { MonthBasis, Rounding } from "../office-settings";
import type { SettingItem } from "./setting-item";

const ROUNDING_TEXTS: Readonly<Record<Rounding, string>> = {
  "sum-to-100": "合計を100.0%にそろえる",
  "half-up": "四捨五入",
};

const MONTH_BASIS_TEXTS: Readonly<Record<MonthBasis, string>> = { date: "日付", sheet: "シート" };

/** A count of people or cases: whole, and not below zero. */
export function readWholeNumber(value: string): number | undefined {
  const number = readNumberText(value);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

const openingCaseload: SettingItem = {
  name: "前年度末件数",
  group: "counting",
  explanation: {
    ja: "前年度の3月末に続いていたケースの件数です。月末件数はここから数えます。",
    en: "How many cases were open at the end of March before the year. Month-end figures start from it.",
  },
  input: { of: "wholeNumber" },
  read: (value, settings, cell) => {
    const number = readWholeNumber(value);
    return number === undefined
      ? undefined
      : { ...settings, openingCaseload: number, openingCaseloadCell: cell };
  },
  write: ({ openingCaseload: number }) => number ?? null,
};

const population: SettingItem = {
  name: "人口",
  group: "counting",
  explanation: {
    ja: "市町村の人口です。2-1 の「人口10万人あたり・1か月あたりの新規相談」を数えるのに使い、国の目安値と並べて入ります。",
    en: "The population, for the new cases a month per 100,000 people in 2-1, beside the national target.",
  },
  input: { of: "wholeNumber" },
  read: (value, settings) => {
    const number = readWholeNumber(value);
    return number === undefined ? undefined : { ...settings, population: number };
  },
  write: ({ population: number }) => number ?? null,
};

const rounding: SettingItem = {
  name: "端数処理",
  group: "counting",
  explanation: {
    ja: "割合の端数の扱いです。「合計を100.0%にそろえる」か「四捨五入」を選びます。",
    en: "How percents are rounded: so that a row adds up to 100.0%, or half up.",
  },
  input: { of: "choice", choices: Object.values(ROUNDING_TEXTS) },
  read: (value, settings) => {
    const key = textKey(value);
    if (key.includes("そろえる") || value === "sum-to-100") return { ...settings, rounding: "sum-to-100" };
    if (key.includes("四捨五入") || value === "half-up") return { ...settings, rounding: "half-up" };
    return undefined;
  },
  write: ({ rounding: chosen }) => ROUNDING_TEXTS[chosen],
};

const monthBasis: SettingItem = {
  name: "月の数え方",
  group: "counting",
  explanation: {
    ja: "記録をどの月に数えるかです。「日付」は記録の日付の月、「シート」は書いてあるシートの月です。",
    en: "Which month a record counts in: that of its date (日付), or of the sheet that it stands on (シート).",
  },
  input: { of: "choice", choices: Object.values(MONTH_BASIS_TEXTS) },
  read: (value, settings) => {
    if (textKey(value) === MONTH_BASIS_TEXTS.date) return { ...settings, monthBasis: "date" };
    if (textKey(value) === textKey(MONTH_BASIS_TEXTS.sheet)) return { ...settings, monthBasis: "sheet" };
    return undefined;
  },
  write: ({ monthBasis: chosen }) => MONTH_BASIS_TEXTS[chosen],
};

/** The item's name, by which own methods that it neither names nor leaves out are found. */
export const COUNTED_METHODS_ITEM = "延べ対応に数える支援方法";

const NO_METHOD = "なし";

const countedContactMethods: SettingItem = {
  name: COUNTED_METHODS_ITEM,
  group: "counting",
  explanation: {
    ja: "延べ対応件数に数える支援方法です。「、」で区切って、数えるものをすべて書きます。",
    en: "The methods that count as 延べ対応, separated by 、.",
  },
  input: { of: "text" },
  read: (value, settings) => {
    if (value === NO_METHOD) return { ...settings, countedContactMethods: [] };
    const ids = splitQuotedList(value).map((name) => findCode(settings.codeLists.contactMethod, name)?.id);
    const known = ids.filter((id) => id !== undefined);
    return known.length === ids.length ? { ...settings, countedContactMethods: known } : undefined;
  },
  write: ({ countedContactMethods: ids, codeLists: { contactMethod } }) => {
    const names = ids.map((id) => {
      const label = contactMethod.codes.find((code) => code.id === id)?.label;
      return label !== undefined && findCode(contactMethod, label)?.id === id ? label : id;
    });
    return names.length === 0 ? NO_METHOD : joinQuotedList(names);
  },
};

/** How many days before an intake, or after a closure, contacts are no question. */
function contactPeriod(
  period: "preparationDays" | "followUpDays",
  name: string,
  explanation: LocalisedText,
): SettingItem {
  return {
    name,
    group: "counting",
    explanation,
    input: { of: "wholeNumber" },
    read: (value, settings) => {
      const days = readWholeNumber(value.replace(/日(?:間|まで)?$/, ""));
      return days === undefined ? undefined : { ...settings, [period]: days };
    },
    write: (settings) => settings[period],
  };
}

const preparationDays = contactPeriod("preparationDays", "受付前の準備期間", {
  ja: "受付日より前の対応が、この日数を超えて前にあると、点検で「要確認」になります。対応の件数には数えます。",
  en: "A contact more than so many days before the intake of its case is a question in the check. It is counted.",
});

const followUpDays = contactPeriod("followUpDays", "終結後の定着支援期間", {
  ja: "終結日より後の対応が、この日数を超えて後にあると、点検で「要確認」になります。対応の件数には数えます。",
  en: "A contact more than so many days after the closure of its case is a question in the check. It is counted.",
});

export const COUNTING_ITEMS: readonly SettingItem[] = [
  openingCaseload,
  population,
  rounding,
  monthBasis,
  countedContactMethods,
  preparationDays,
  followUpDays,
];
