import {
  compareDates,
  daysInMonth,
  isoDate,
  isSameMonth,
  monthOf,
  monthsBetween,
  type CalendarDate,
  type YearMonth,
} from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord, RecordRef } from "../records/kind-record";
import type { SessionReading } from "../records/record-fields";
import type { ParsedSheet } from "../records/read-sheets";
import type { SheetBinding } from "../records/sheet-binding";
import { tallyCovers } from "../records/tally/monthly-tally";
import { countedMonth, sheetsFor, type YearDataset } from "../records/year-dataset";
import { sumFigures, type Figure } from "./figure";
import { talliedCodes, talliedWhole } from "./tallied-figures";
import { tallyOf, type Tally } from "./tally";

/** 学習支援 of one month in which the service was given. */
export interface AttendanceCounts {
  /** 実施回数: session dates held; a date on which all are 休 is not. */
  readonly sessions: Figure;
  /** 受講人数 by school year: pupils enrolled, also in a month without a session. */
  readonly enrolled: Tally;
  /** 延べ出席回数 by school year at that time. */
  readonly attended: Tally;
}

type Pupil = KindRecord<"attendance">;

function isEnrolledIn({ fields }: Pupil, month: YearMonth): boolean {
  const enrolledOn = valueOf(fields.enrolledOn);
  const leftOn = valueOf(fields.leftOn);
  const first: CalendarDate = { ...month, day: 1 };
  const last: CalendarDate = { ...month, day: daysInMonth(month) };
  return (
    (!enrolledOn || compareDates(enrolledOn, last) <= 0) && (!leftOn || compareDates(leftOn, first) >= 0)
  );
}

/** How many days there are among dates: one that stands over two columns of a sheet is one session. */
function daysAmong(dates: readonly { readonly date: CalendarDate | undefined }[]): number {
  return new Set(dates.flatMap(({ date }) => (date ? [isoDate(date)] : []))).size;
}

/** Tells the dates that count in a month, by the office's 月の数え方. */
type CountsInMonth = (date: CalendarDate | undefined, sheetMonth: YearMonth | undefined) => boolean;

function countsIn(dataset: YearDataset, month: YearMonth): CountsInMonth {
  return (date, sheetMonth) => {
    const counted = date && countedMonth(dataset, sheetMonth, date);
    return counted !== undefined && isSameMonth(counted, month);
  };
}

function sessionsIn({ fields, sheetMonth }: Pupil, counts: CountsInMonth): readonly SessionReading[] {
  return (valueOf(fields.sessions) ?? []).filter(({ date }) => counts(date, sheetMonth));
}

function isInRows(binding: SheetBinding): boolean {
  return binding.columns.get("sessions")?.form === "sessionRows";
}

/** Whether a session took place: not where every mark that stands for it is 休. */
function isHeld(sessions: readonly SessionReading[]): boolean {
  const marks = sessions.map(({ mark }) => mark).filter((mark) => mark !== "blank");
  return marks.length === 0 || marks.some((mark) => mark !== "cancelled");
}

/** One row a date and pupil: the dates on which anybody stands. */
function heldRows(pupils: readonly Pupil[], counts: CountsInMonth): readonly SessionReading[] {
  const days = new Map<string, SessionReading[]>();
  for (const session of pupils.flatMap((pupil) => sessionsIn(pupil, counts))) {
    const day = session.date ? isoDate(session.date) : "";
    const others = days.get(day);
    if (others) others.push(session);
    else days.set(day, [session]);
  }
  return [...days.values()].filter(isHeld).flat();
}

/** One column a date: the dates of the header whose column is not all 休. */
function heldColumns(
  { binding, sessionDates }: ParsedSheet,
  pupils: readonly Pupil[],
  counts: CountsInMonth,
) {
  return sessionDates
    .filter(({ date }) => counts(date, binding.month))
    .filter(({ column }) =>
      isHeld(
        pupils.flatMap(({ fields }) =>
          (valueOf(fields.sessions) ?? []).filter(({ cell }) => cell.column === column),
        ),
      ),
    );
}

/**
 * Session dates of a month, those cancelled for all left out, and the header rows that name them. One
 * date on two sheets is two sessions: venues keep sheets of their own.
 */
function heldSessions(dataset: YearDataset, pupils: readonly Pupil[], month: YearMonth): Figure {
  const perTable = sheetsFor(dataset, "attendance", month).map((parsed) => {
    const { binding } = parsed;
    const own = pupils.filter((pupil) => pupil.binding === binding);
    const counts = countsIn(dataset, month);
    const held = isInRows(binding) ? heldRows(own, counts) : heldColumns(parsed, own, counts);
    const header: RecordRef = { kind: "attendance", sheet: binding.sheet, row: binding.headerRow };
    return { value: daysAmong(held), records: held.length > 0 ? [header] : [] };
  });
  return sumFigures(perTable);
}

/** Who a row is about: on a sheet with one row a date the same pupil stands in many rows. */
function pupilKey({ binding, fields, ref }: Pupil): string {
  const name = isInRows(binding) ? valueOf(fields.pupil) : undefined;
  return JSON.stringify(
    name === undefined ? [ref.sheet, ref.row] : [ref.sheet, valueOf(fields.schoolYear), name],
  );
}

/** Where no attendance book is kept, a table of ready totals may stand in for it. */
function talliedAttendance(dataset: YearDataset, month: YearMonth): AttendanceCounts | null {
  if (!tallyCovers(dataset.tallies, "attendance", month)) return null;
  const { schoolYear } = dataset.settings.codeLists;
  return {
    sessions: talliedWhole(dataset, "sessions", month, new Map()),
    enrolled: talliedCodes(dataset, "enrolled", schoolYear, month),
    attended: talliedCodes(dataset, "attended", schoolYear, month),
  };
}

/** Null in a month without service: no sheet is kept for it. */
export function countAttendance(dataset: YearDataset, month: YearMonth): AttendanceCounts | null {
  const tables = new Set(sheetsFor(dataset, "attendance", month).map(({ binding }) => binding));
  const pupils = dataset.records.attendance.filter(({ binding }) => tables.has(binding));
  if (tables.size === 0 || !isServiceMonth([...tables], pupils, month))
    return talliedAttendance(dataset, month);
  const { schoolYear } = dataset.settings.codeLists;
  const counts = countsIn(dataset, month);
  const entries = (timesOf: (pupil: Pupil) => number) =>
    pupils.flatMap((pupil) => {
      const code = valueOf(pupil.fields.schoolYear);
      const times = timesOf(pupil);
      return code !== undefined && times > 0 ? [{ code, times, record: pupil.ref }] : [];
    });
  const firstRows = new Map(
    pupils
      .filter((pupil) => isListedIn(pupil, counts))
      .map((pupil) => [pupilKey(pupil), pupil] as const)
      .reverse(),
  );
  const isFirstRow = (pupil: Pupil): boolean => firstRows.get(pupilKey(pupil)) === pupil;
  const present = presentDays(pupils, counts);
  return {
    sessions: heldSessions(dataset, pupils, month),
    enrolled: tallyOf(
      schoolYear,
      entries((pupil) => (isFirstRow(pupil) && isEnrolledIn(pupil, month) ? 1 : 0)),
    ),
    attended: tallyOf(
      schoolYear,
      entries((pupil) => present.get(pupil) ?? 0),
    ),
  };
}

/**
 * The days of a month on which the pupil of a row was there. Where a pupil stands twice for one day, the
 * day is the first row's.
 */
function presentDays(pupils: readonly Pupil[], counts: CountsInMonth): ReadonlyMap<Pupil, number> {
  const seen = new Set<string>();
  return new Map(
    pupils.map((pupil) => {
      const present = sessionsIn(pupil, counts).filter(({ mark }) => mark === "present");
      const days = new Set(present.flatMap(({ date }) => (date ? [isoDate(date)] : [])));
      const own = [...days].map((day) => `${day} ${pupilKey(pupil)}`).filter((key) => !seen.has(key));
      for (const key of own) seen.add(key);
      return [pupil, own.length];
    }),
  );
}

/** A row of a date concerns that date's month only; a row of a pupil every month of its sheet. */
function isListedIn(pupil: Pupil, counts: CountsInMonth): boolean {
  return !isInRows(pupil.binding) || sessionsIn(pupil, counts).length > 0;
}

/**
 * A sheet for the month is kept where there is service. A book for the whole year tells by its dates: a
 * month without any of them, before the first or after the last, is one without service.
 */
function isServiceMonth(
  tables: readonly SheetBinding[],
  pupils: readonly Pupil[],
  month: YearMonth,
): boolean {
  if (tables.some((table) => table.month)) return true;
  const dates = pupils.flatMap(({ fields }) =>
    (valueOf(fields.sessions) ?? []).flatMap(({ date }) => date ?? []),
  );
  const offsets = dates.map((date) => monthsBetween(month, monthOf(date)));
  return offsets.some((offset) => offset <= 0) && offsets.some((offset) => offset >= 0);
}
