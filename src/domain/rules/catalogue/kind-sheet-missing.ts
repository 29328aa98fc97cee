import type { YearMonth } from "../../calendar/calendar-date";
import { MONTHLY_KIND_IDS, type RecordKindId } from "../../records/record-kind-id";
import { RECORD_KINDS } from "../../records/record-kinds";
import { isCovered, type YearDataset } from "../../records/year-dataset";
import { defineRule } from "../rule";
import { shownMonth } from "../shown-value";

/** Kinds of a service that some offices do not give, or not in every month. */
const NOT_EVERYWHERE: ReadonlySet<RecordKindId> = new Set(["foodHandout", "attendance"]);

/** The first months of which no kind has a sheet: one cause, and mostly an office that began later. */
function monthsBeforeFirstSheet(dataset: YearDataset, months: readonly YearMonth[]): readonly YearMonth[] {
  const isKept = (month: YearMonth) => MONTHLY_KIND_IDS.some((kind) => isCovered(dataset, kind, month));
  const first = months.findIndex(isKept);
  return first > 0 ? months.slice(0, first) : [];
}

export const kindSheetMissing = defineRule({
  id: "kind-sheet-missing",
  severity: "warning",
  severityByMessage: { serviceMonth: "info", serviceYear: "info" },
  docs: {
    description: {
      ja: "点検する月ごとに、記録のシートがそろっていること",
      en: "There is a record sheet of each kind for every month that is checked",
    },
    rationale: {
      ja: "シートのない月は、集計表のその欄が空白になります。食料支給と学習支援は、実施しない月にはシートがいらないため、参考としています。",
      en: "In a month without a sheet the figures of that kind stay blank. Food handouts and learning support need no sheet in a month without service, so this is for information only.",
    },
    fix: {
      ja: "シートの名前に月（R1.5 など）と種類が入っているか、見出し行があるかを確かめてください。記録がなかった月は、見出しだけのシートを置くと0件と数えます。",
      en: "See whether the sheet’s name has the month (such as R1.5) and the kind, and whether its header row is there. For a month without records keep a sheet with its header only: it counts as 0.",
    },
  },
  messages: {
    ja: {
      month: "{{month}}の{{kind}}のシートがありません。",
      start:
        "{{last}}までの月のシートが、どの種類も1枚もありません。年度の途中に始めた事業所なら、このままでかまいません。",
      year: "{{kind}}のシートが1枚もありません。",
      serviceMonth: "{{month}}の{{kind}}のシートがないため、実施のない月として扱います。",
      serviceYear: "{{kind}}のシートが1枚もないため、実施していないものとして扱います。",
    },
    en: {
      month: "{{kind}}: there is no sheet for {{month}}.",
      start:
        "There is no sheet of any kind for the months up to {{last}}. That is right where the office began within the year.",
      year: "{{kind}}: there is no sheet at all.",
      serviceMonth: "{{kind}}: without a sheet for {{month}}, no service is taken to have been given.",
      serviceYear: "{{kind}}: without any sheet, no service is taken to have been given.",
    },
  },
  check: ({ dataset, months }, report) => {
    const start = monthsBeforeFirstSheet(dataset, months);
    const last = start.at(-1);
    if (last) report("start", { place: { at: "workbook" }, values: { last: shownMonth(last) } });
    const kept = months.slice(start.length);
    for (const kind of MONTHLY_KIND_IDS) {
      const { label } = RECORD_KINDS[kind];
      const missing = kept.filter((month) => !isCovered(dataset, kind, month));
      const isService = NOT_EVERYWHERE.has(kind);
      if (missing.length > 1 && missing.length === kept.length) {
        report(isService ? "serviceYear" : "year", { place: { at: "workbook" }, values: { kind: label } });
        continue;
      }
      for (const month of missing) {
        const values = { kind: label, month: shownMonth(month) };
        report(isService ? "serviceMonth" : "month", { place: { at: "kind-month", kind, month }, values });
      }
    }
  },
});
