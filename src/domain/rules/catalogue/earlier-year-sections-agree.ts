import { shortFiscalYearLabel } from "../../calendar/fiscal-year";
import type { CodeListId } from "../../settings/code-list";
import { columnsOf, placeOf, rowOf, sumOf } from "../earlier-years/sums-of-year";
import { defineRule } from "../rule";

/** What a figure of 2-1 is in another section: the sum of its codes. */
const SAME: readonly (readonly [column: string, section: string, list: CodeListId])[] = [
  ["new_total", "2-3", "ageBand"],
  ["new_total", "2-4", "route"],
  ["closed", "2-6", "closureReason"],
];

export const earlierYearSectionsAgree = defineRule({
  id: "earlier-year-sections-agree",
  severity: "warning",
  docs: {
    description: {
      ja: "設定の過年度の件数が、表のあいだで合うこと",
      en: "The same figure of 過年度 is equal in every section",
    },
    rationale: {
      ja: "2-1 の新規相談受付件数は 2-3 と 2-4 の合計と、相談終結は 2-6 の合計と同じ数です。過年度の数はそのまま印刷されます。",
      en: "Intakes of 2-1 equal the totals of 2-3 and 2-4, closures that of 2-6. Figures of earlier years are printed as they stand.",
    },
    fix: {
      ja: "その年度の年次報告を確かめて、違っている数を直してください。印刷された報告のとおりなら、このままでかまいません。",
      en: "Look up that year’s report and correct the figure. What stands so in the printed report may stay.",
    },
  },
  silentAfter: ["earlier-year-sums-agree"],
  messages: {
    ja: { differs: "{{year}}の 2-1 の数は{{figure}}ですが、{{section}}の合計は{{sum}}です。" },
    en: { differs: "{{year}}: 2-1 has {{figure}}, but {{section}} comes to {{sum}}." },
  },
  check: ({ dataset: { settings } }, report) => {
    for (const year of settings.earlierYears.get("2-1") ?? []) {
      for (const [column, section, list] of SAME) {
        const other = rowOf(settings, section, year.fiscalYear);
        const figure = year.values.get(column);
        const columns = other && columnsOf(settings.codeLists, list, other);
        const sum = other && columns && (sumOf(other, columns) ?? other.values.get("total") ?? undefined);
        if (!other || figure === undefined || figure === null || sum === undefined || figure === sum)
          continue;
        const [first = ""] = [...other.values.keys()];
        report("differs", {
          place: placeOf(settings, year, column),
          related: [placeOf(settings, other, first)],
          values: { year: shortFiscalYearLabel(year.fiscalYear), figure, section, sum },
        });
      }
    }
  },
});
