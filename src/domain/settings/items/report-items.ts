import { eraYearOf } from "../../calendar/era";
import { dateOfSerial } from "../../calendar/excel-serial";
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

export const REPORT_ITEMS: readonly SettingItem[] = [coverDate, earlierYearCount];
