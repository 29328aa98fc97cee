import type { CalendarDate } from "../calendar/calendar-date";
import { cellText } from "../grid/cell-value";
import type { Code, CodeList } from "../settings/code-list";
import { findCode } from "../settings/find-code";
import { valueOf, type FieldReading, type SpecialReading } from "./field-reading";
import type { RowReader } from "./row-reader";

/** Age in whole years on a day. */
export function ageOn(birth: CalendarDate, day: CalendarDate): number {
  const beforeBirthday = day.month < birth.month || (day.month === birth.month && day.day < birth.day);
  return day.year - birth.year - (beforeBirthday ? 1 : 0);
}

/** Ages that a band holds, both ends within. */
interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** No person in need is older. */
const OLDEST = 120;

/**
 * The ages of a band by its name: `40代`, `65～74歳`, `18歳未満`, `75歳以上`, `70代以上`; undefined for a name
 * that speaks of no age, such as 不明.
 */
export function agesOfBand(label: string): AgeRange | undefined {
  const plain = label.normalize("NFKC").replace(/\s|歳|才/g, "");
  const [, first, decade, last, lastDecade] =
    /^(\d{1,3})(代)?(?:[~〜‐–—―−-](\d{1,3})(代)?)?/.exec(plain) ?? [];
  if (first === undefined) return undefined;
  const end = (years: string, isDecade: unknown) => Number(years) + (isDecade ? 9 : 0);
  if (/以上|超|~$|〜$/.test(plain)) return { from: Number(first), to: OLDEST };
  if (plain.includes("未満")) return { from: 0, to: Number(first) - 1 };
  if (/以下|まで/.test(plain)) return { from: 0, to: end(first, decade) };
  if (last !== undefined) return { from: Number(first), to: end(last, lastDecade) };
  return decade === undefined ? undefined : { from: Number(first), to: Number(first) + 9 };
}

/** The lowest band of a list holds the younger too, as 10代 holds children: it is the first that has room. */
function isLowest(from: number, ranges: readonly AgeRange[]): boolean {
  return ranges.every((range) => range.from >= from);
}

/** A band whose name speaks of no age holds those that it was called by before: シニア, that was 70代以上. */
function agesOfCode({ label, aliases }: Code): AgeRange | undefined {
  return [label, ...aliases].map(agesOfBand).find((range) => range !== undefined);
}

/** The code of an age in an office's list; undefined for an age that no band, or no person in need, has. */
export function ageBandOf(age: number, { codes }: CodeList): string | undefined {
  if (!Number.isInteger(age) || age < 0 || age > OLDEST) return undefined;
  const bands = codes.flatMap((code) => {
    const range = agesOfCode(code);
    return range ? [{ id: code.id, range }] : [];
  });
  const ranges = bands.map(({ range }) => range);
  const holding = bands.filter(({ range }) => range.from <= age && age <= range.to);
  const [band] =
    holding.length > 0
      ? holding
      : bands.filter(({ range }) => range.from > age && isLowest(range.from, ranges));
  return band?.id;
}

function derived(
  from: FieldReading<unknown>,
  age: number | undefined,
  list: CodeList,
  before: string,
): FieldReading<string> {
  if (from.state === "absent" || from.state === "blank" || from.state === "unreadable") return from;
  const band = age === undefined ? undefined : ageBandOf(age, list);
  if (band === undefined) return { state: "unreadable", cell: from.cell, text: String(age ?? "") };
  const after = list.codes.find(({ id }) => id === band)?.label ?? band;
  const special: SpecialReading = from.special ?? { how: "band-of-age", before, after };
  return { state: "read", value: band, cell: from.cell, special };
}

/** 年代 where it is filled in, else from 年齢, else from 生年月日 and the day of intake. */
export function ageBandReading(
  row: RowReader<"ageBand" | "age" | "birthDate">,
  receivedOn: FieldReading<CalendarDate>,
): FieldReading<string> {
  const band = row.code("ageBand");
  const list = row.codeList("ageBand");
  if (band.state === "read" || !list) return band;
  // An age that was written into the column of age bands.
  const agedBand = band.state === "unreadable" ? row.count("ageBand") : band;
  if (agedBand.state === "read") return derived(agedBand, agedBand.value, list, String(agedBand.value));
  if (band.state === "unreadable") return band;
  const age = row.count("age");
  // 不明, or a band, that was written into the column of ages.
  const bandAsAge = age.state === "unreadable" ? findCode(list, age.text) : undefined;
  if (age.state === "unreadable" && bandAsAge) {
    const { id, label } = bandAsAge;
    const special = { how: "code-spelling", before: age.text, after: label } as const;
    return { state: "read", value: id, cell: age.cell, ...(age.text.trim() !== label && { special }) };
  }
  if (age.state === "read" || age.state === "unreadable") {
    return derived(age, valueOf(age), list, cellText(valueOf(age) ?? null));
  }
  const birth = row.fullDate("birthDate");
  const [born, received] = [valueOf(birth), valueOf(receivedOn)];
  if (birth.state === "read" || birth.state === "unreadable") {
    const years = born && received ? ageOn(born, received) : undefined;
    return derived(birth, years, list, `${years ?? ""}歳`);
  }
  const blank = [band, age, birth].find((reading) => reading.state === "blank");
  return blank?.state === "blank" ? blank : { state: "absent" };
}

/** A day that is none, as 2月30日; not a word such as 不明. */
function isImpossibleDate(reading: FieldReading<CalendarDate>): boolean {
  return reading.state === "unreadable" && /\d/.test(reading.text.normalize("NFKC"));
}

/**
 * The band of the age that stands beside the one that counts: by 生年月日, else by 年齢; absent where the row
 * has neither, and unreadable where nobody is of that age on the day of intake, or was born on a day that is none,
 * of which it says nothing. It is compared only.
 */
export function ageBesideReading(
  row: RowReader<"ageBand" | "age" | "birthDate">,
  receivedOn: FieldReading<CalendarDate>,
): FieldReading<string> {
  const list = row.codeList("ageBand");
  const [birth, age] = [row.fullDate("birthDate"), row.count("age")];
  const received = valueOf(receivedOn);
  if (birth.state === "unreadable" && isImpossibleDate(birth))
    return { state: "unreadable", cell: birth.cell, text: "" };
  const isBorn = birth.state === "read" && received !== undefined;
  const from = isBorn ? birth : age;
  if (!list || from.state !== "read") return { state: "absent" };
  const years = isBorn ? ageOn(birth.value, received) : valueOf(age);
  const band = years === undefined ? undefined : ageBandOf(years, list);
  if (isBorn && band === undefined)
    return { state: "unreadable", cell: from.cell, text: String(years ?? "") };
  return band === undefined ? { state: "absent" } : { state: "read", value: band, cell: from.cell };
}
