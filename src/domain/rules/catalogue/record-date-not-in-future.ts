import { compareDates, isSameMonth, monthsBetween } from "../../calendar/calendar-date";
import { isInFiscalYear } from "../../calendar/fiscal-year";
import type { ReadRecord } from "../../records/kind-record";
import { RECORD_KIND_IDS } from "../../records/record-kind-id";
import { RECORD_KINDS } from "../../records/record-kinds";
import { columnLabel } from "../field-label";
import { recordDate } from "../record-date";
import { defineRule } from "../rule";
import type { RuleContext } from "../rule-context";
import { shownDate, shownMonth } from "../shown-value";

/** Records dated after today whose date is not already doubtful for its month or year. */
function futureRecords({ dataset, today }: RuleContext): readonly ReadRecord[] {
  return RECORD_KIND_IDS.flatMap((kind): readonly ReadRecord[] => dataset.records[kind]).filter((record) => {
    const date = recordDate(record);
    if (!date || compareDates(date, today) <= 0 || !isInFiscalYear(date, dataset.fiscalYear)) return false;
    return !record.sheetMonth || isSameMonth(date, record.sheetMonth);
  });
}

export const recordDateNotInFuture = defineRule({
  id: "record-date-not-in-future",
  severity: "warning",
  docs: {
    description: {
      ja: "記録の日付が今日より後でないこと",
      en: "No record is dated later than today",
    },
    rationale: {
      ja: "まだ行っていない予定が、実績として数えられているおそれがあります。",
      en: "A plan for the future may be counted as something that was done.",
    },
    fix: {
      ja: "日付の書き間違いなら直し、予定なら行った後に記入してください。",
      en: "Correct the date if it was mistyped; enter what is planned once it has been done.",
    },
  },
  messages: {
    ja: {
      record: "{{field}}「{{date}}」は、今日（{{today}}）より後の日付です。",
      sheet: "{{month}}はまだ来ていませんが、このシートには記録が{{count}}件あります。",
    },
    en: {
      record: "{{field}} {{date}} is later than today ({{today}}).",
      sheet: "{{month}} has not begun, but this sheet has {{count}} records.",
    },
  },
  check: (context, report) => {
    const { today } = context;
    const onSheetsAhead = new Map<string, ReadRecord[]>();
    for (const record of futureRecords(context)) {
      const { ref, sheetMonth } = record;
      const { dateField } = RECORD_KINDS[ref.kind];
      const date = recordDate(record);
      if (!date || dateField === null) continue;
      if (sheetMonth && monthsBetween(today, sheetMonth) > 0) {
        const onSheet = onSheetsAhead.get(ref.sheet);
        if (onSheet) onSheet.push(record);
        else onSheetsAhead.set(ref.sheet, [record]);
        continue;
      }
      report("record", {
        place: { at: "field", record, field: dateField },
        values: { field: columnLabel(ref.kind, dateField), date: shownDate(date), today: shownDate(today) },
      });
    }
    for (const [sheet, [first, ...others]] of onSheetsAhead) {
      if (!first?.sheetMonth) continue;
      const values = { month: shownMonth(first.sheetMonth), count: others.length + 1 };
      report("sheet", { place: { at: "sheet", sheet }, values });
    }
  },
});
