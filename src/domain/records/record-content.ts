import {
  compareDates,
  daysInMonth,
  isCalendarDate,
  isoDate,
  isSameMonth,
  type YearMonth,
} from "../calendar/calendar-date";
import { quotedText } from "../text/quoted-text";
import type { FieldReading } from "./field-reading";
import type { ReadRecord } from "./kind-record";
import { RECORD_KINDS } from "./record-kinds";

// All this runs for every value of every record of a year: what is put in order are short names, not what is
// written with them; and where globals are looked up anew each time, as in a sandbox, that alone took half of it.
const { isArray } = Array;

function isReading(value: object): value is FieldReading<unknown> {
  return "state" in value;
}

function isList(value: object): value is readonly unknown[] {
  return isArray(value);
}

type Members = Readonly<Record<string, unknown>>;

/** Whatever is no list has its parts by name. */
function hasMembers(value: object): value is Members {
  return !isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Texts in an order of their own. They are few and mostly in order: each is moved down to its place. */
function inOrder(texts: string[]): readonly string[] {
  for (let index = 1; index < texts.length; index++) {
    const text = texts[index] ?? "";
    let at = index;
    for (let before = texts[at - 1]; at > 0 && before !== undefined && before > text; before = texts[at - 1])
      texts[at--] = before;
    texts[at] = text;
  }
  return texts;
}

/** Names of what counts: where something stands, and how it was written, is no part of what it says. */
function namesOfContent(value: Members): readonly string[] {
  const names: string[] = [];
  for (const name in value) if (name !== "cell" && name !== "special") names.push(name);
  return inOrder(names);
}

type IsOfInterest = (value: object) => boolean;

/**
 * A value in a form that is alike where values are. Undefined for what says nothing, a blank or a part without
 * its value, and for what is of no interest.
 */
function contentOfValue(value: unknown, isOfInterest: IsOfInterest): string | undefined {
  if (typeof value === "string") return quotedText(value);
  if (typeof value === "number") return `${value}`;
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null || !isOfInterest(value)) return undefined;
  if (isCalendarDate(value)) return isoDate(value);
  if (isReading(value)) return contentOfReading(value, isOfInterest);
  if (isList(value)) return contentOfList(value, isOfInterest);
  return hasMembers(value) ? contentOfMembers(value, isOfInterest) : undefined;
}

function contentOfMembers(value: Members, isOfInterest: IsOfInterest): string | undefined {
  let text = "";
  for (const name of namesOfContent(value)) {
    const member = value[name];
    if (member === undefined) continue;
    const content = contentOfValue(member, isOfInterest);
    if (content === undefined) return undefined;
    text += text === "" ? `${name}:${content}` : `,${name}:${content}`;
  }
  return `[${text}]`;
}

function contentOfList(values: readonly unknown[], isOfInterest: IsOfInterest): string {
  const parts: string[] = [];
  for (const value of values) {
    const content = contentOfValue(value, isOfInterest);
    if (content !== undefined) parts.push(content);
  }
  return `[${inOrder(parts).join()}]`;
}

function contentOfReading(reading: FieldReading<unknown>, isOfInterest: IsOfInterest): string | undefined {
  if (reading.state === "unreadable") return `?${quotedText(reading.text.trim())}`;
  if (reading.state !== "read") return undefined;
  const { value, special } = reading;
  // Which case a number means depends on other records too: what counts is what stands there.
  if (special?.how === "case-number-form") return quotedText(special.before.trim());
  const isListOfTexts = typeof value === "object" && value !== null && isList(value) && value.every(isText);
  return isListOfTexts ? quotedText(value.join("、")) : contentOfValue(value, isOfInterest);
}

/** What one field says; undefined where it says nothing. */
export function fieldContent({ readings }: ReadRecord, field: string): string | undefined {
  const reading = readings.get(field);
  return reading && contentOfReading(reading, () => true);
}

/** Of the fields in the order of their names, then of the other texts. */
function contentOf(
  kind: string,
  readings: ReadRecord["readings"],
  others: readonly string[],
  isOfInterest: IsOfInterest,
): string {
  let fields = "";
  for (const field of inOrder([...readings.keys()])) {
    const reading = readings.get(field);
    const content = reading && contentOfReading(reading, isOfInterest);
    if (content !== undefined) fields += fields === "" ? `${field}:${content}` : `,${field}:${content}`;
  }
  const texts = inOrder([...others])
    .map(quotedText)
    .join();
  // A text that is joined stands in one piece; one that is added up keeps all its pieces for as long as it is kept.
  return [kind, "[", fields, "][", texts, "]"].join("");
}

/**
 * What a record says, in a form that is never shown: its fields as they are read, and what else stands in its row. Wherever
 * the row moves, and however its cells are formatted, it stays the same.
 */
export function recordContent({ ref, readings, otherTexts }: ReadRecord): string {
  return contentOf(ref.kind, readings, otherTexts(), () => true);
}

function isOfAnotherMonth(value: object, month: YearMonth): boolean {
  return "date" in value && isCalendarDate(value.date) && !isSameMonth(value.date, month);
}

/**
 * What a record says of one month. On a sheet for the whole year later days are left out, as when a pupil
 * leaves; and of a row that is kept for many months, the sessions of the others and its remarks.
 */
export function recordContentInMonth(record: ReadRecord, month: YearMonth): string {
  if (record.sheetMonth !== undefined) return recordContent(record);
  const { ref, readings, otherTexts } = record;
  const { dateField } = RECORD_KINDS[ref.kind];
  const lastDay = { ...month, day: daysInMonth(month) };
  const isLater = (reading: FieldReading<unknown>): boolean =>
    reading.state === "read" && isCalendarDate(reading.value) && compareDates(reading.value, lastDay) > 0;
  const asked = new Map([...readings].filter(([field, reading]) => field === dateField || !isLater(reading)));
  const others = dateField === null ? [] : otherTexts();
  return contentOf(ref.kind, asked, others, (value) => !isOfAnotherMonth(value, month));
}
