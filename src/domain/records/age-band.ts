import type { CalendarDate } from "../calendar/calendar-date";
import { valueOf, type FieldReading } from "./field-reading";
import type { RowReader } from "./row-reader";

/** Age in whole years on a day. */
export function ageOn(birth: CalendarDate, day: CalendarDate): number {
  const beforeBirthday = day.month < birth.month || (day.month === birth.month && day.day < birth.day);
  return day.year - birth.year - (beforeBirthday ? 1 : 0);
}

/** The default code of an age; undefined for an age that no person in need has. */
export function ageBandOf(age: number): string | undefined {
  if (!Number.isInteger(age) || age < 0 || age > 120) return undefined;
  if (age < 20) return "age_10s";
  return age >= 70 ? "age_70plus" : `age_${Math.floor(age / 10)}0s`;
}

function derived(from: FieldReading<unknown>, age: number | undefined): FieldReading<string> {
  if (from.state === "absent" || from.state === "blank" || from.state === "unreadable") return from;
  const band = age === undefined ? undefined : ageBandOf(age);
  return band === undefined
    ? { state: "unreadable", cell: from.cell, text: String(age ?? "") }
    : { state: "read", value: band, cell: from.cell };
}

/** 年代 where it is filled in, else from 年齢, else from 生年月日 and the day of intake. */
export function ageBandReading(
  row: RowReader<"ageBand" | "age" | "birthDate">,
  receivedOn: FieldReading<CalendarDate>,
): FieldReading<string> {
  const band = row.code("ageBand");
  if (band.state === "read" || band.state === "unreadable") return band;
  const age = row.count("age");
  if (age.state === "read" || age.state === "unreadable") return derived(age, valueOf(age));
  const birth = row.date("birthDate");
  const [born, received] = [valueOf(birth), valueOf(receivedOn)];
  if (birth.state === "read" || birth.state === "unreadable") {
    return derived(birth, born && received ? ageOn(born, received) : undefined);
  }
  const blank = [band, age, birth].find((reading) => reading.state === "blank");
  return blank?.state === "blank" ? blank : { state: "absent" };
}
