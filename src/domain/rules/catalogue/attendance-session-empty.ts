import { compareDates, monthOf, type CalendarDate } from "../../calendar/calendar-date";
import { valueOf } from "../../records/field-reading";
import type { KindRecord } from "../../records/kind-record";
import type { SessionReading } from "../../records/record-fields";
import type { YearDataset } from "../../records/year-dataset";
import type { Place } from "../place";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

interface SessionColumn {
  readonly date: CalendarDate;
  readonly place: Place;
  readonly marks: readonly SessionReading["mark"][];
}

/** The marks below each session date of a sheet with pupils. */
function sessionColumns({ sheets, records }: YearDataset): readonly SessionColumn[] {
  const byTable = new Map<unknown, KindRecord<"attendance">[]>();
  for (const record of records.attendance) {
    const others = byTable.get(record.binding);
    if (others) others.push(record);
    else byTable.set(record.binding, [record]);
  }
  return sheets.flatMap(({ binding, sessionDates }) => {
    const pupils = byTable.get(binding) ?? [];
    return sessionDates.flatMap(({ column, date }, index): readonly SessionColumn[] => {
      if (!date || pupils.length === 0) return [];
      const cell = { row: binding.headerRow, column };
      const place = { at: "cell", sheet: binding.sheet, cell, month: monthOf(date) } as const;
      const marks = pupils.flatMap(({ fields }) => valueOf(fields.sessions)?.[index]?.mark ?? []);
      return [{ date, place, marks }];
    });
  });
}

export const attendanceSessionEmpty = defineRule({
  id: "attendance-session-empty",
  severity: "warning",
  docs: {
    description: {
      ja: "実施日に、だれかの出席があること",
      en: "Somebody attended each session",
    },
    rationale: {
      ja: "出席の印が1つもない実施日も、実施回数に1回と数えます。まだ記入していないか、休みになった回かもしれません。一部が「休」の列も、1人でも出席があれば実施した回として数えます。",
      en: "A session date without any mark of attendance counts as a session held. It may not be filled in yet, or have been cancelled. A column that is mostly 休 counts as held where anybody was there.",
    },
    fix: {
      ja: "休みになった回なら全員に「休」を付けるか、列を消してください。行った回なら、出席の印を記入してください。",
      en: "Mark everybody 休 or delete the column where the session was cancelled; fill in the marks where it was held.",
    },
  },
  silentAfter: ["attendance-session-date-in-month"],
  messages: {
    ja: {
      nobody: "実施日「{{date}}」には出席の印が1つもありませんが、1回と数えています。",
      cancelled:
        "実施日「{{date}}」には「休」が{{cancelled}}人ありますが、出席が{{present}}人あるため、1回と数えています。",
    },
    en: {
      nobody: "Nobody is marked present on {{date}}, which counts as a session.",
      cancelled:
        "On {{date}} {{cancelled}} pupils are marked 休, but {{present}} are present: it counts as a session.",
    },
  },
  check: ({ dataset, today }, report) => {
    for (const { date, place, marks } of sessionColumns(dataset)) {
      if (compareDates(date, today) > 0) continue;
      const count = (mark: SessionReading["mark"]) => marks.filter((each) => each === mark).length;
      const [present, cancelled] = [count("present"), count("cancelled")];
      if (present === 0 && cancelled === 0 && count("unknown") === 0)
        report("nobody", { place, values: { date: shownDate(date) } });
      else if (present > 0 && cancelled > present)
        report("cancelled", { place, values: { date: shownDate(date), cancelled, present } });
    }
  },
});
