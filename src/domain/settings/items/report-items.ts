import { eraYearOf } from "../../calendar/era";
import { dateOfSerial } from "../../calendar/excel-serial";
import { splitList } from "../../text/list-text";
import { isKnownSectionId, readSectionId } from "../section-id";
import { readWholeNumber } from "./counting-items";
import type { SettingItem } from "./setting-item";

/** Excel takes a typed 令和2年10月 for a date. */
function coverDateOf(value: string): string {
  const date = /^\d{5}$/.test(value) ? dateOfSerial(Number(value), 1900) : undefined;
  const era = date && eraYearOf(date);
  return era ? `${era.name}${era.year === 1 ? "元" : era.year}年${date.month}月` : value;
}

const coverDate: SettingItem = {
  name: "表紙の日付",
  group: "report",
  explanation: {
    ja: "年次報告の表紙に入る日付です。書いたとおりに入ります（例: 令和2年10月）。",
    en: "The date on the cover of the annual report, printed as it is written, such as 令和2年10月.",
  },
  input: { of: "text" },
  read: (value, settings) => ({ ...settings, coverDate: coverDateOf(value) }),
  write: ({ coverDate: date }) => (date === "" ? null : date),
};

const municipality: SettingItem = {
  name: "市町村名",
  group: "report",
  explanation: {
    ja: "年次報告の表紙の題で、事業の名前の前に入る市町村の名前です（例: あおぞら市）。空けておくと入りません。",
    en: "The city or town whose programme it is, in the title on the cover, such as あおぞら市. Left empty, none stands there.",
  },
  input: { of: "text" },
  read: (value, settings) => ({ ...settings, municipality: value }),
  write: ({ municipality: name }) => (name === "" ? null : name),
};

/** Begins as the items of the block 過年度 do. */
export const EARLIER_YEAR_COUNT_ITEM = "過年度の年数";

const FEWEST_YEARS = 1;
const MOST_YEARS = 5;

const earlierYearCount: SettingItem = {
  name: EARLIER_YEAR_COUNT_ITEM,
  group: "report",
  explanation: {
    ja: "年次報告の表の下に、前の年度を何年分まで並べるかです（1から5まで）。数字のない年度は出ません。",
    en: "How many earlier years stand below this year in the tables, from 1 to 5. A year without figures is left out.",
  },
  input: { of: "wholeNumber", from: FEWEST_YEARS, to: MOST_YEARS },
  read: (value, settings) => {
    const years = readWholeNumber(value.replace(/(?:か年|年|年分)$/, ""));
    if (years === undefined || years < FEWEST_YEARS || years > MOST_YEARS) return undefined;
    return { ...settings, earlierYearCount: years };
  },
  write: ({ earlierYearCount: years }) => years,
};

const NONE = "なし";

/** As many boxes as stand beside the title, and letters as stand in one. */
const MOST_APPROVERS = 6;
const LONGEST_APPROVER = 6;

const approvers: SettingItem = {
  name: "決裁欄",
  group: "report",
  explanation: {
    ja: "月報の決裁欄の見出しです。左から順に「、」で区切って書きます（6つまで、それぞれ6文字まで）。「なし」と書くと、欄は出ません。",
    en: "The titles over the boxes for signatures on the monthly sheet (月報), from left to right, separated by 、: six at most, of six characters each. なし prints none.",
  },
  input: { of: "text" },
  read: (value, settings) => {
    const titles = value === NONE ? [] : splitList(value);
    const isTooLong = titles.some((title) => Array.from(title).length > LONGEST_APPROVER);
    if (titles.length > MOST_APPROVERS || isTooLong) return undefined;
    return { ...settings, approvers: titles };
  },
  write: ({ approvers: titles }) => (titles.length === 0 ? NONE : titles.join("、")),
};

const sectionsWithoutAnalysis: SettingItem = {
  name: "分析欄を載せない項目",
  group: "report",
  explanation: {
    ja: "「●分析」の欄は、どの項目にもあります。要らない項目の番号を「、」で区切って書きます（例: 7-3、7-4）。どの項目にも載せるときは「なし」と書きます。",
    en: "Every section has ●分析. The numbers of those that are to have none, separated by 、, such as 7-3、7-4; なし where all are to have it.",
  },
  input: { of: "text" },
  read: (value, settings) => {
    if (value === NONE) return { ...settings, sectionsWithoutAnalysis: new Set() };
    const sections = splitList(value).flatMap((text) => readSectionId(text) ?? []);
    const isKnown = sections.every((id) => isKnownSectionId(id, settings));
    if (!isKnown || sections.length < splitList(value).length) return undefined;
    return { ...settings, sectionsWithoutAnalysis: new Set(sections) };
  },
  write: ({ sectionsWithoutAnalysis: sections }) => (sections.size === 0 ? NONE : [...sections].join("、")),
};

export const REPORT_ITEMS: readonly SettingItem[] = [
  coverDate,
  municipality,
  earlierYearCount,
  sectionsWithoutAnalysis,
  approvers,
];
