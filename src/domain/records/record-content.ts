import {
  compareDates,
  daysInMonth,
  isCalendarDate,
  isoDate,
  isSameMonth,
  type YearMonth,
} from "../calendar/calendar-date";
import type { FieldReading } from "./field-reading";
import type { ReadRecord } from "./kind-record";
import { RECORD_KINDS } from "./record-kinds";

function isReading(value: object): value is FieldReading<unknown> {
  return "state" in value;
}

/** Where something stands, and how it was written, is no part of what it says. */
const NO_CONTENT: ReadonlySet<string> = new Set(["cell", "special"]);

/** Parts side by side, in an order of their own. They are few and mostly in order: each is moved down to its place. */
function together(parts: string[]): string {
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index] ?? "";
    let at = index;
    for (let before = parts[at - 1]; at > 0 && before !== undefined && before > part; before = parts[at - 1])
      parts[at--] = before;
    parts[at] = part;
  }
  return `[${parts.join()}]`;
}

type IsOfInterest = (value: object) => boolean;

/**
 * A value in a form that is alike where values are. Undefined for what says nothing, a blank or a part without
 * its value, and for what is of no interest.
 */
function contentOfValue(value: unknown, isOfInterest: IsOfInterest): string | undefined {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null || !isOfInterest(value)) return undefined;
  if (isCalendarDate(value)) return isoDate(value);
  if (isReading(value)) return contentOfReading(value, isOfInterest);
  if (Array.isArray(value)) return contentOfList(value, isOfInterest);
  const members: string[] = [];
  for (const [name, member] of Object.entries<unknown>({ ...value })) {
    if (NO_CONTENT.has(name) || member === undefined) continue;
    const content = contentOfValue(member, isOfInterest);
    if (content === undefined) return undefined;
    members.push(`${name}:${content}`);
  }
  return together(members);
}

function contentOfList(values: readonly unknown[], isOfInterest: IsOfInterest): string {
  const parts: string[] = [];
  for (const value of values) {
    const content = contentOfValue(value, isOfInterest);
    if (content !== undefined) parts.push(content);
  }
  return together(parts);
}

function contentOfReading(reading: FieldReading<unknown>, isOfInterest: IsOfInterest): string | undefined {
  if (reading.state === "unreadable") return `?${JSON.stringify(reading.text.trim())}`;
  if (reading.state !== "read") return undefined;
  const { value, special } = reading;
  // Which case a number means depends on other records too: what counts is what stands there.
  if (special?.how === "case-number-form") return JSON.stringify(special.before.trim());
  const isListOfTexts = Array.isArray(value) && value.every((part) => typeof part === "string");
  return isListOfTexts ? JSON.stringify(value.join("、")) : contentOfValue(value, isOfInterest);
}

/** What one field says; undefined where it says nothing. */
export function fieldContent({ readings }: ReadRecord, field: string): string | undefined {
  const reading = readings.get(field);
  return reading && contentOfReading(reading, () => true);
}

/** Of the fields in the order of their names, then of the other texts. */
function contentOf(
  kind: string,
  readings: Iterable<readonly [string, FieldReading<unknown>]>,
  others: readonly string[],
  isOfInterest: IsOfInterest,
): string {
  // This runs for every record of a year: no intermediate lists.
  const fields: string[] = [];
  for (const [field, reading] of readings) {
    const content = contentOfReading(reading, isOfInterest);
    if (content !== undefined) fields.push(`${field}:${content}`);
  }
  return `${kind}${together(fields)}${JSON.stringify([...others].sort())}`;
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
  const asked = [...readings].filter(([field, reading]) => field === dateField || !isLater(reading));
  const others = dateField === null ? [] : otherTexts();
  return contentOf(ref.kind, asked, others, (value) => !isOfAnotherMonth(value, month));
}
