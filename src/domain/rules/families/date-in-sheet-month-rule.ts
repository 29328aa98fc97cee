import type { ReadRecord } from "../../records/kind-record";
import type { FieldName } from "../../records/record-fields";
import type { RecordKindId } from "../../records/record-kind-id";
import { RECORD_KINDS } from "../../records/record-kinds";
import { columnLabel } from "../field-label";
import { recordDateOffSheet } from "../date-off-sheet";
import { headerPlace } from "../header-place";
import { recordDate } from "../record-date";
import { defineRule, type Rule } from "../rule";
import { sheetsWhollyOff } from "../sheets-wholly-off";
import { shownDate, shownFiscalYear, shownMonth } from "../shown-value";

interface DateInSheetMonth<K extends RecordKindId> {
  readonly id: string;
  readonly kind: K;
  readonly field: FieldName<K>;
}

/** So many records are pointed at. */
const POINTED = 20;

/** On a sheet for one month the dates lie in that month. */
export function dateInSheetMonthRule<K extends RecordKindId>({ id, kind, field }: DateInSheetMonth<K>): Rule {
  const label = columnLabel(kind, field);
  const { label: kindLabel } = RECORD_KINDS[kind];
  return defineRule({
    id,
    severity: "error",
    severityByMessage: { oneMonthOff: "warning", allOneMonthOff: "warning" },
    docs: {
      description: {
        ja: `${label.ja}がシートの月の日付であること`,
        en: `“${label.en}” lies in the month of its sheet`,
      },
      rationale: {
        ja: `${kindLabel.ja}の記録は、設定の「月の数え方」に従って、日付の月かシートの月に数えます。両者が違うと、思わぬ月に数えられたり、どの月にも数えられなかったりします。となりの月の日付は、遅れて記入しただけかもしれないため、確認としています。`,
        en: `${kindLabel.en} records count in the month of their date or of their sheet, as 月の数え方 on 設定 says. Where the two differ, a record counts in a month that nobody expects, or in none. A date one month off may be a late entry, so it is a question only.`,
      },
      fix: {
        ja: "日付の書き間違いなら日付を直し、別の月の記録なら、その月のシートに移してください。",
        en: "Correct the date if it was mistyped, or move the record to the sheet of its month.",
      },
    },
    messages: {
      ja: {
        oneMonthOff: "{{field}}「{{date}}」は、シートの月（{{month}}）のとなりの月の日付です。",
        otherMonth: "{{field}}「{{date}}」は、シートの月（{{month}}）から離れています。",
        otherYear: "{{field}}「{{date}}」は、{{year}}の日付ではありません。",
        allOneMonthOff:
          "このシート（{{month}}）の{{field}}は、{{count}}件すべてがとなりの月の日付です。シートの名前の月か、日付を確かめてください。",
        allOff:
          "このシート（{{month}}）の{{field}}は、{{count}}件すべてがほかの月の日付です。シートの名前の月か、日付を確かめてください。",
      },
      en: {
        oneMonthOff: "{{field}} {{date}} lies one month off the sheet’s month, {{month}}.",
        otherMonth: "{{field}} {{date}} lies far from the sheet’s month, {{month}}.",
        otherYear: "{{field}} {{date}} lies outside {{year}}.",
        allOneMonthOff:
          "{{field}}: all {{count}} dates of this sheet ({{month}}) lie one month off. See whether its name or the dates are wrong.",
        allOff:
          "{{field}}: all {{count}} dates of this sheet ({{month}}) lie in other months. See whether its name or the dates are wrong.",
      },
    },
    check: ({ dataset: { records, fiscalYear } }, report) => {
      const ofKind: readonly ReadRecord[] = records[kind];
      const whole = sheetsWhollyOff(ofKind, fiscalYear);
      for (const [binding, { records: all, isOneMonthOff }] of whole) {
        if (!binding.month) continue;
        const place = headerPlace(binding, field);
        const related = all.slice(0, POINTED).map((record) => ({ at: "field", record, field }) as const);
        const values = { field: label, month: shownMonth(binding.month), count: all.length };
        report(isOneMonthOff ? "allOneMonthOff" : "allOff", { place, related, values });
      }
      for (const record of ofKind) {
        const off = recordDateOffSheet(record, fiscalYear);
        const day = recordDate(record);
        if (!off || !day || !record.sheetMonth || whole.has(record.binding)) continue;
        const place = { at: "field", record, field } as const;
        const date = shownDate(day);
        const month = shownMonth(record.sheetMonth);
        if (off === "one-month-off") report("oneMonthOff", { place, values: { field: label, date, month } });
        else if (off === "other-month")
          report("otherMonth", { place, values: { field: label, date, month } });
        else
          report("otherYear", { place, values: { field: label, date, year: shownFiscalYear(fiscalYear) } });
      }
    },
  });
}
