import { monthsBetween } from "../../calendar/calendar-date";
import type { FiscalYear } from "../../calendar/fiscal-year";
import type { ReadRecord } from "../../records/kind-record";
import { RECORD_KINDS } from "../../records/record-kinds";
import { recordDate } from "../record-date";
import { defineRule } from "../rule";
import { shownFiscalYear } from "../shown-value";

/** A ledger keeps the cases of earlier years; a date after the year is a slip there too. */
function isEarlierInLedger(record: ReadRecord, fiscalYear: FiscalYear): boolean {
  const date = recordDate(record);
  return (
    record.binding.shared && date !== undefined && monthsBetween({ year: fiscalYear, month: 4 }, date) < 0
  );
}

export const recordDateInFiscalYear = defineRule({
  id: "record-date-in-fiscal-year",
  severity: "warning",
  docs: {
    description: {
      ja: "1年分のシートの記録が、その年度の日付であること",
      en: "On a sheet for the whole year, records lie in that fiscal year",
    },
    rationale: {
      ja: "年度の外の日付の記録は、どの月にも数えられません。数年分を続けて記入しているシートなら、これで正しい場合があります。",
      en: "A record outside the year counts in no month. On a sheet that holds several years this may be right.",
    },
    fix: {
      ja: "年の書き間違いがないかを確かめ、あれば日付を直してください。",
      en: "See whether the year was mistyped, and correct the date.",
    },
  },
  messages: {
    ja: { outside: "{{year}}の日付ではない記録が{{count}}件あり、数えていません。" },
    en: { outside: "{{count}} records lie outside {{year}} and are not counted." },
  },
  check: ({ dataset: { ofOtherYears, fiscalYear } }, report) => {
    const told = ofOtherYears.filter((record) => !isEarlierInLedger(record, fiscalYear));
    for (const binding of new Set(told.map((record) => record.binding))) {
      const { dateField } = RECORD_KINDS[binding.kind];
      const places = told
        .filter((record) => record.binding === binding)
        .map((record) => ({ at: "field", record, field: dateField ?? "" }) as const);
      const [place, ...related] = places;
      if (!place) continue;
      report("outside", {
        place,
        related,
        values: { year: shownFiscalYear(fiscalYear), count: places.length },
      });
    }
  },
});
