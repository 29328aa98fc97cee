import { weekday } from "../../calendar/day-number";
import type { ReadRecord } from "../../records/kind-record";
import { RECORD_KINDS } from "../../records/record-kinds";
import type { YearDataset } from "../../records/year-dataset";
import { recordDateOffSheet } from "../date-off-sheet";
import { recordDate } from "../record-date";
import { defineRule } from "../rule";

/** What is done at the office or on its behalf; learning support has its own weekdays. */
const KINDS = ["consultation", "contact", "plan", "closure", "foodHandout"] as const;

const SUNDAY = 0;
const SATURDAY = 6;

/** An office where so many of the records are of that weekday is open on it. */
const WORKED_SHARE = 0.1;
const WORKED_RECORDS = 5;

/** The records dated on each weekday, Sunday first. */
function recordsByWeekday({ records, fiscalYear }: YearDataset): readonly (readonly ReadRecord[])[] {
  const days: ReadRecord[][] = Array.from({ length: 7 }, () => []);
  for (const record of KINDS.flatMap((kind): readonly ReadRecord[] => records[kind])) {
    const date = recordDate(record);
    if (date && !recordDateOffSheet(record, fiscalYear)) days[weekday(date)]?.push(record);
  }
  return days;
}

export const recordDateOnClosedDay = defineRule({
  id: "record-date-on-closed-day",
  severity: "info",
  docs: {
    description: {
      ja: "土曜・日曜の日付の記録",
      en: "Records dated on a Saturday or Sunday",
    },
    rationale: {
      ja: "休みの日の日付は、書き間違いのことも、休日に対応したこともあります。件数には数えています。その曜日の記録が全体の1割以上ある事業所は、その曜日も開いているものとして知らせません。",
      en: "Such a date may be a slip, or work on a day off. It is counted. Where a tenth of all records are of that weekday, the office is open on it and nothing is told.",
    },
    fix: {
      ja: "休みの日に行ったのなら、このままでかまいません。そうでなければ、日付を直してください。",
      en: "Nothing to do where it was done on that day; otherwise correct the date.",
    },
  },
  messages: {
    ja: { weekend: "このシートには、土曜か日曜の日付の{{kind}}が{{count}}件あります。" },
    en: { weekend: "Records of this sheet dated on a Saturday or Sunday ({{kind}}): {{count}}." },
  },
  check: ({ dataset }, report) => {
    const days = recordsByWeekday(dataset);
    const all = days.reduce((sum, { length }) => sum + length, 0);
    const isOpenOn = ({ length }: readonly ReadRecord[]) =>
      length >= WORKED_RECORDS && length >= all * WORKED_SHARE;
    const told = [SATURDAY, SUNDAY].flatMap((day) => {
      const records = days[day] ?? [];
      return isOpenOn(records) ? [] : records;
    });
    const byTable = new Map<unknown, ReadRecord[]>();
    for (const record of told) {
      const others = byTable.get(record.binding);
      if (others) others.push(record);
      else byTable.set(record.binding, [record]);
    }
    for (const records of byTable.values()) {
      const places = records.map(
        (record) => ({ at: "field", record, field: RECORD_KINDS[record.ref.kind].dateField ?? "" }) as const,
      );
      const [place, ...related] = places;
      if (!place) continue;
      const values = { kind: RECORD_KINDS[place.record.ref.kind].label, count: places.length };
      report("weekend", { place, related, values });
    }
  },
});
