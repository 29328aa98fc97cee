import { calendarDate, compareDates, type CalendarDate } from "../calendar/calendar-date";
import { readDateText, type DateContext } from "../calendar/date-text";
import { dateLabel } from "../calendar/era";
import { readPeriodText, type Period } from "../calendar/period-text";
import { dateOfSerial } from "../calendar/excel-serial";
import type { CellPosition } from "../grid/cell-address";
import { cellText, isBlankCell, isCellError, type CellValue } from "../grid/cell-value";
import type { DateSystem } from "../grid/sheet-snapshot";
import type { CodeList } from "../settings/code-list";
import { findCode } from "../settings/find-code";
import { splitAtDots, splitLines, splitList } from "../text/list-text";
import { isChoiceMark, isDeclinedMark } from "../text/marks";
import { readNumberText } from "../text/number-text";
import type { FieldReading, SpecialReading } from "./field-reading";
import type { SeveralCodes } from "./record-fields";

/** A cell to be read, with its place. */
export interface CellToRead {
  readonly value: CellValue;
  readonly cell: CellPosition;
}

export interface CellDateContext extends DateContext {
  readonly dateSystem: DateSystem;
}

/** A number below this is a day of the sheet's month, not a serial. */
export const FIRST_PLAUSIBLE_SERIAL = 3000;
/** 2174 in either system: a greater number may be 20190513, and is no serial. */
const LAST_PLAUSIBLE_SERIAL = 100_000;

function blankOrUnreadable({ value, cell }: CellToRead): FieldReading<never> | undefined {
  if (isBlankCell(value)) return { state: "blank", cell };
  if (isCellError(value)) return { state: "unreadable", cell, text: value.error };
  return undefined;
}

function unreadable({ value, cell }: CellToRead): FieldReading<never> {
  return { state: "unreadable", cell, text: cellText(value) };
}

function dateOfNumber(number: number, { dateSystem, month }: CellDateContext): CalendarDate | undefined {
  if (number > LAST_PLAUSIBLE_SERIAL) return undefined;
  if (number >= FIRST_PLAUSIBLE_SERIAL) return dateOfSerial(number, dateSystem);
  return month && calendarDate(month.year, month.month, number);
}

export function readDateCell(input: CellToRead, context: CellDateContext): FieldReading<CalendarDate> {
  const { value, cell } = input;
  if (typeof value === "number") {
    const date =
      value > LAST_PLAUSIBLE_SERIAL
        ? readDateText(String(value), context)?.date
        : dateOfNumber(value, context);
    if (!date) return unreadable(input);
    const reading = { state: "read", value: date, cell } as const;
    if (value >= FIRST_PLAUSIBLE_SERIAL) return reading;
    return { ...reading, special: { how: "year-inferred", before: String(value), after: dateLabel(date) } };
  }
  if (typeof value !== "string" || value.trim() === "") return blankOrUnreadable(input) ?? unreadable(input);
  const reading = readDateText(value, context);
  if (!reading) return unreadable(input);
  if (reading.how === "as-written") return { state: "read", value: reading.date, cell };
  const special = { how: reading.how, before: value.trim(), after: dateLabel(reading.date) } as const;
  return { state: "read", value: reading.date, cell, special };
}

/** `R1.9.24～R1.10.31`. */
function periodLabel({ first, last }: Period): string {
  return compareDates(first, last) === 0 ? dateLabel(first) : `${dateLabel(first)}～${dateLabel(last)}`;
}

/** A day, or a first and a last day in one cell. */
export function readPeriodCell(input: CellToRead, context: CellDateContext): FieldReading<Period> {
  const { value, cell } = input;
  const period = typeof value === "string" ? readPeriodText(value, context) : undefined;
  if (typeof value !== "string" || !period) {
    const day = readDateCell(input, context);
    return day.state === "read" ? { ...day, value: { first: day.value, last: day.value } } : day;
  }
  const { how, first, last } = period;
  const reading = { state: "read", value: { first, last }, cell } as const;
  if (how === "as-written") return reading;
  return { ...reading, special: { how, before: value.trim(), after: periodLabel(period) } };
}

/** A date that stands with its year: the year of a birth is never the fiscal year's. */
export function readFullDateCell(input: CellToRead, context: CellDateContext): FieldReading<CalendarDate> {
  const reading = readDateCell(input, { fiscalYear: context.fiscalYear, dateSystem: context.dateSystem });
  const isInferred = reading.state === "read" && reading.special?.how === "year-inferred";
  return isInferred ? unreadable(input) : reading;
}

export function readTextCell(input: CellToRead): FieldReading<string> {
  return blankOrUnreadable(input) ?? { state: "read", value: cellText(input.value), cell: input.cell };
}

/** Most numbers stand as they are compared. */
const PLAIN_NUMBER = /^(?!NO)[0-9A-Z-]+$/;

/** Case numbers compare by this: widths folded, spaces and a leading No. dropped; zeros stay. */
export function caseNumberKey(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/^no\.?/i, "")
    .toUpperCase();
}

/** Says that a number stood there in another form: `No.12` → `12`. What has no digit may be a name, and is not told. */
function numberForm(before: string, after: string): { readonly special?: SpecialReading } {
  const isSame = before.toUpperCase() === after || !/\p{Nd}/u.test(before);
  return isSame ? {} : { special: { how: "case-number-form", before, after } };
}

export function readCaseNumberCell(input: CellToRead): FieldReading<string> {
  const text = readTextCell(input);
  if (text.state !== "read") return text;
  const value = caseNumberKey(text.value);
  return { ...text, value, ...numberForm(text.value, value) };
}

export function readCaseNumbersCell(input: CellToRead): FieldReading<readonly string[]> {
  const text = readTextCell(input);
  if (text.state !== "read") return text;
  const listed = splitList(text.value).flatMap(splitAtDots);
  const value = listed.map(caseNumberKey);
  return { state: "read", cell: text.cell, value, ...numberForm(listed.join("、"), value.join("、")) };
}

export function readNumberCell(input: CellToRead): FieldReading<number> {
  const { value, cell } = input;
  if (typeof value === "number") return { state: "read", value, cell };
  if (typeof value !== "string" || value.trim() === "") return blankOrUnreadable(input) ?? unreadable(input);
  const number = readNumberText(value);
  if (number === undefined) return unreadable(input);
  const special = { how: "number-in-text", before: value.trim(), after: String(number) } as const;
  return { state: "read", value: number, cell, special };
}

/** A number, or a mark for one: ○ is 1, and × none. */
export function readMarkedNumberCell(input: CellToRead): FieldReading<number> {
  const text = cellText(input.value);
  const { cell } = input;
  if (typeof input.value === "number" || !(isChoiceMark(text) || isDeclinedMark(text)))
    return readNumberCell(input);
  return { state: "read", value: isChoiceMark(text) ? 1 : 0, cell };
}

export function readCodeCell(input: CellToRead, list: CodeList): FieldReading<string> {
  const text = readTextCell(input);
  if (text.state !== "read") return text;
  const code = findCode(list, text.value);
  if (!code) return unreadable(input);
  return { state: "read", value: code.id, cell: input.cell, ...spelling(text.value, code.label) };
}

/** Says that a code stood there in other words than its own. */
function spelling(before: string, after: string): { readonly special?: SpecialReading } {
  return before === after ? {} : { special: { how: "code-spelling", before, after } };
}

/** Labels that stand between ・, the longest that is a code first: `収入・生活費・就労` is two. */
function partsBetweenDots(list: CodeList, text: string): readonly string[] {
  const words = splitAtDots(text);
  if (words.length === 1 && words[0] === text) return words;
  const parts: string[] = [];
  for (let from = 0, to = words.length; from < words.length; to = words.length) {
    while (to > from + 1 && !findCode(list, words.slice(from, to).join("・"))) to--;
    parts.push(words.slice(from, to).join("・"));
    from = to;
  }
  return parts.some((part) => findCode(list, part)) ? parts : [text];
}

/** 就労 over 準備 is two, though 就労準備 in one line is a code too. */
function hasCodeInEachLine(list: CodeList, text: string): boolean {
  const lines = splitLines(text);
  return lines.length > 1 && lines.every((line) => findCode(list, line) !== undefined);
}

/** One cell with a list of codes; a text that is itself a code is not split. */
export function readCodesCell(input: CellToRead, list: CodeList): FieldReading<SeveralCodes> {
  const text = readTextCell(input);
  if (text.state !== "read") return text;
  const isOne = findCode(list, text.value) !== undefined && !hasCodeInEachLine(list, text.value);
  const listed = isOne ? [text.value] : splitList(text.value);
  const parts = listed.flatMap((part) => partsBetweenDots(list, part));
  const known: string[] = [];
  const unknown: string[] = [];
  let isRespelled = false;
  for (const part of parts) {
    const code = findCode(list, part);
    if (!code) unknown.push(part);
    else if (!known.includes(code.id)) known.push(code.id);
    if (code && code.label !== part) isRespelled = true;
  }
  const reading = { state: "read", cell: input.cell, value: { known, unknown } } as const;
  if (!isRespelled) return reading;
  const after = known.map((id) => list.codes.find((code) => code.id === id)?.label ?? id);
  return { ...reading, special: { how: "code-spelling", before: text.value, after: after.join("、") } };
}
