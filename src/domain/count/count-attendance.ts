import {
  compareDates,
  daysInMonth,
  isoDate,
  isSameMonth,
  monthOf,
  type CalendarDate,
  type YearMonth,
} from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord, RecordRef } from "../records/kind-record";
import type { SessionReading } from "../records/record-fields";
import { sheetsFor, type YearDataset } from "../records/year-dataset";
import { sumFigures, type Figure } from "./figure";
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

function sessionsIn({ fields: { sessions } }: Pupil, month: YearMonth): readonly SessionReading[] {
  const all = valueOf(sessions) ?? [];
  return all.filter(({ date }) => date && isSameMonth(monthOf(date), month));
}

/**
 * Session dates of a month, those cancelled for all left out, and the header rows that name them. One
 * date on two sheets is two sessions: venues keep sheets of their own.
 */
function heldSessions(dataset: YearDataset, pupils: readonly Pupil[], month: YearMonth): Figure {
  const perSheet = sheetsFor(dataset, "attendance", month).map(({ binding, sessionDates }) => {
    const held = sessionDates
      .filter(({ date }) => date && isSameMonth(monthOf(date), month))
      .filter(({ column }) => {
        const marks = pupils
          .filter(({ ref }) => ref.sheet === binding.sheet)
          .flatMap(({ fields }) =>
            (valueOf(fields.sessions) ?? []).filter(({ cell }) => cell.column === column),
          )
          .map(({ mark }) => mark)
          .filter((mark) => mark !== "blank");
        return marks.length === 0 || marks.some((mark) => mark !== "cancelled");
      });
    const header: RecordRef = { kind: "attendance", sheet: binding.sheet, row: binding.headerRow };
    return { value: daysAmong(held), records: held.length > 0 ? [header] : [] };
  });
  return sumFigures(perSheet);
}

/** Null in a month without service: no sheet is kept for it. */
export function countAttendance(dataset: YearDataset, month: YearMonth): AttendanceCounts | null {
  const sheets = new Set(sheetsFor(dataset, "attendance", month).map(({ binding }) => binding.sheet));
  if (sheets.size === 0) return null;
  const { schoolYear } = dataset.settings.codeLists;
  const pupils = dataset.records.attendance.filter(({ ref }) => sheets.has(ref.sheet));
  const entries = (timesOf: (pupil: Pupil) => number) =>
    pupils.flatMap((pupil) => {
      const code = valueOf(pupil.fields.schoolYear);
      const times = timesOf(pupil);
      return code !== undefined && times > 0 ? [{ code, times, record: pupil.ref }] : [];
    });
  return {
    sessions: heldSessions(dataset, pupils, month),
    enrolled: tallyOf(
      schoolYear,
      entries((pupil) => (isEnrolledIn(pupil, month) ? 1 : 0)),
    ),
    attended: tallyOf(
      schoolYear,
      entries((pupil) => daysAmong(sessionsIn(pupil, month).filter(({ mark }) => mark === "present"))),
    ),
  };
}
