import { addMonths, monthKey } from "../../calendar/calendar-date";
import { parseMonthLabel } from "../../calendar/era";
import { parseFiscalYear, yearOfMonthIn, type FiscalYear } from "../../calendar/fiscal-year";
import { KANJI_DIGITS, kanjiNumber } from "../../text/kanji-number";
import type { RowKey } from "./figure-index";
import { isApartFrom, type Place } from "./plain-sentence";

/** A month or a year that is named; `row` is undefined where the report has none of it. */
export interface NamedRow extends Place {
  readonly row: RowKey | undefined;
  /** 年度末: only what is counted at the end of a month has a figure of it. */
  readonly isEnd: boolean;
}

const OTHER_YEARS_MONTH =
  /(?:(?:前年度?|昨年度?|前々年度?)の?(?:同月|同期|\d{1,2}月)|(?:[MTSHR]|明治|大正|昭和|平成|令和)\.?(?:元|\d{1,2})年\d{1,2}月|\d{4}年\d{1,2}月)/g;
/** 四月; 一月あたり is of any month. */
const KANJI_MONTH = new RegExp(
  `(?<![第数何か\\d]|[${KANJI_DIGITS}])(?:十[一二]?|[一二三四五六七八九])月(?!間|(?:に)?(?:あたり|当たり|平均)|ごと)`,
  "g",
);

function rowOfMonth(month: number, year: FiscalYear): RowKey | undefined {
  if (month < 1 || month > 12) return undefined;
  return monthKey(addMonths({ year: yearOfMonthIn(year, month), month }, 0));
}

const ROWS: readonly {
  readonly pattern: RegExp;
  readonly rowOf: (text: string, year: FiscalYear) => RowKey | undefined;
}[] = [
  { pattern: OTHER_YEARS_MONTH, rowOf: () => undefined },
  { pattern: /前々年度?末?|一昨年度?末?/g, rowOf: (_, year) => String(year - 2) },
  { pattern: /前年度?末?|昨年度?末?/g, rowOf: (_, year) => String(year - 1) },
  {
    pattern: /今年度末?|本年度末?|当年度末?|年間|通年|(?<![\d元前々昨])年度末/g,
    rowOf: (_, year) => String(year),
  },
  {
    pattern: /(?:[MTSHR]|明治|大正|昭和|平成|令和)\.?(?:元|\d{1,2})年度末?|\d{4}年度末?/g,
    rowOf: (text) => {
      const year = parseFiscalYear(text.replace(/末$/, ""));
      return year === undefined ? undefined : String(year);
    },
  },
  {
    pattern: /[MTSHR]\d{1,2}\.\d{1,2}(?!\.?\d)/g,
    rowOf: (text) => {
      const month = parseMonthLabel(text);
      return month && monthKey(month);
    },
  },
  {
    pattern: /(?<![\dか])\d{1,2}月(?!間)/g,
    rowOf: (text, year) => rowOfMonth(Number.parseInt(text, 10), year),
  },
  {
    pattern: KANJI_MONTH,
    rowOf: (text, year) => rowOfMonth(kanjiNumber(text.replace("月", "")), year),
  },
];

/** The months and years that a plain sentence names, from left to right. */
export function namedRows(plain: string, fiscalYear: FiscalYear): readonly NamedRow[] {
  const rows: NamedRow[] = [];
  for (const { pattern, rowOf } of ROWS) {
    for (const match of plain.matchAll(pattern)) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (isApartFrom(place, rows))
        rows.push({ ...place, row: rowOf(match[0], fiscalYear), isEnd: match[0].endsWith("末") });
    }
  }
  return rows.sort((a, b) => a.from - b.from);
}

export function isMonth(row: RowKey): boolean {
  return row.includes("-");
}
