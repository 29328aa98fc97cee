import { monthKey, type YearMonth } from "../calendar/calendar-date";
import type { FiscalYear } from "../calendar/fiscal-year";
import { utf8Bytes } from "../text/utf8";

/** One figure of a published report. */
export interface PublishedDatum {
  /** `2-1`. */
  readonly section: string;
  readonly title: string;
  readonly fiscalYear: FiscalYear;
  /** Absent for a year's figure. */
  readonly month?: YearMonth;
  readonly item: string;
  /** Which row of a list, or line of a month: 一般就労（採用）, 延べ対象世帯数. Empty: there is one. */
  readonly line: string;
  /** Null where nothing is printed. */
  readonly value: number | null;
  readonly unit: string;
  readonly isHidden: boolean;
}

/** The header of a published report's figures, by which the file is known again. */
const CSV_HEADER = ["章", "章の名称", "年度", "月", "項目", "行", "値", "単位", "非表示"] as const;

const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet would take for a formula, or drop: also behind a tab or a line feed. */
const READ_SPECIALLY = /^[\s]*[=+\-@＝＋－＠]/;

/** A text that is a text to every program: quoted, and never the beginning of a formula. */
function textField(text: string): string {
  const safe = READ_SPECIALLY.test(text) ? `'${text}` : text;
  const line = safe.replace(/[\r\n\t]+/g, " ").replace(/[\uD800-\uDFFF]/gu, "\uFFFD");
  return /[",]/.test(line) || line !== line.trim() ? `"${line.replaceAll('"', '""')}"` : line;
}

function fieldsOf(datum: PublishedDatum): readonly string[] {
  const { section, title, fiscalYear, month, item, line, value, unit, isHidden } = datum;
  return [
    textField(section),
    textField(title),
    String(fiscalYear),
    month ? monthKey(month) : "",
    textField(item),
    textField(line),
    value === null || isHidden ? "" : String(value),
    textField(unit),
    isHidden ? "1" : "0",
  ];
}

/** The figures of a published report for programs: UTF-8 with its mark, which Excel asks for; a line a figure. */
export function publicationCsv(data: readonly PublishedDatum[]): Uint8Array {
  const lines = [CSV_HEADER, ...data.map(fieldsOf)].map((fields) => fields.join(","));
  return utf8Bytes(`${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`);
}

const BEGINNING = utf8Bytes(`${BYTE_ORDER_MARK}${CSV_HEADER.join(",")}\r\n`);

/** True for a file that begins as ours does. */
export function isPublicationCsv(file: Uint8Array): boolean {
  return BEGINNING.every((byte, index) => file[index] === byte);
}
