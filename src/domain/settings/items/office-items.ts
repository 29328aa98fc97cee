import { parseExistingFiscalYear } from "../../calendar/existing-fiscal-year";
import { longFiscalYearLabel } from "../../calendar/fiscal-year";
import { parseWeekday, weekdayName } from "../../calendar/weekday";
import { joinQuotedList, splitList, splitQuotedList } from "../../text/list-text";
import type { SettingItem } from "./setting-item";

/** The form of 設定 that is read here. */
const VERSION = 1;

const version: SettingItem = {
  name: "設定の版",
  group: "office",
  explanation: {
    ja: "このシートの様式の番号です。変えないでください。",
    en: "The version of this sheet's form. Leave it as it is.",
  },
  input: { of: "wholeNumber" },
  read: (value, settings) => (value === String(VERSION) ? settings : undefined),
  write: () => VERSION,
};

const centreName: SettingItem = {
  name: "センター名",
  group: "office",
  explanation: {
    ja: "年次報告に入るセンターの名前です。",
    en: "The centre's name, as it stands in the annual report.",
  },
  input: { of: "text" },
  read: (value, settings) => ({ ...settings, centreName: value }),
  write: ({ centreName: name }) => (name === "" ? null : name),
};

const fiscalYear: SettingItem = {
  name: "年度",
  group: "office",
  explanation: {
    ja: "点検と年次報告の年度です（例: 令和元年度、R1、2019）。空けておくと、シートの名前と日付から決めます。",
    en: "The fiscal year to check and report, such as 令和元年度, R1 or 2019. Left empty, sheet names and dates decide.",
  },
  input: { of: "text" },
  read: (value, settings) => {
    const year = parseExistingFiscalYear(value);
    return year === undefined ? undefined : { ...settings, fiscalYear: year };
  },
  write: ({ fiscalYear: year }) => (year === undefined ? null : longFiscalYearLabel(year)),
};

const staff: SettingItem = {
  name: "担当者",
  group: "office",
  explanation: {
    ja: "担当の欄で選べる職員です。「、」で区切って書きます（例: 相談1、相談2）。",
    en: "The staff to choose from in the column 担当, separated by 、.",
  },
  input: { of: "text" },
  read: (value, settings) => ({ ...settings, staff: splitQuotedList(value) }),
  write: ({ staff: names }) => (names.length === 0 ? null : joinQuotedList(names)),
};

const sessionWeekdays: SettingItem = {
  name: "学習支援の曜日",
  group: "office",
  explanation: {
    ja: "学習支援を行う曜日です（例: 水、土）。新しい出席簿に、その月の日付の列ができます。",
    en: "The weekdays of learning support, such as 水、土. New attendance books get a column for each such day.",
  },
  input: { of: "text" },
  read: (value, settings) => {
    const days = splitList(value.replace(/[・･]/g, "、")).map(parseWeekday);
    const known = days.filter((day) => day !== undefined);
    if (known.length === 0 || known.length < days.length) return undefined;
    return { ...settings, sessionWeekdays: [...new Set(known)] };
  },
  write: ({ sessionWeekdays: days }) => (days.length === 0 ? null : days.map(weekdayName).join("、")),
};

export const OFFICE_ITEMS: readonly SettingItem[] = [version, centreName, fiscalYear, staff, sessionWeekdays];
