import { shortFiscalYearLabel } from "../../calendar/fiscal-year";
import type { EarlierYear, OfficeSettings } from "../../settings/office-settings";
import { CODE_SECTIONS, columnsOf, placeOf, sumOf } from "../earlier-years/sums-of-year";
import { defineRule } from "../rule";

/** A column of a year’s row that is the sum of others. */
interface SumColumn {
  readonly id: string;
  readonly of: readonly string[];
}

function sumColumns({ codeLists }: OfficeSettings, section: string, year: EarlierYear): readonly SumColumn[] {
  if (section === "2-1") {
    const sexes = codeLists.sex.codes
      .filter(({ id, onlyWhereUsed }) => !onlyWhereUsed || year.values.has(`new_${id}`))
      .map(({ id }) => `new_${id}`);
    return [{ id: "new_total", of: sexes }];
  }
  const list = CODE_SECTIONS.find(([id]) => id === section)?.[1];
  if (!list) return [];
  const { codes } = codeLists[list];
  const groups = new Map<string, string[]>();
  for (const { id, group } of codes) if (group) groups.set(group.id, [...(groups.get(group.id) ?? []), id]);
  return [
    { id: "total", of: columnsOf(codeLists, list, year) },
    ...[...groups].map(([id, of]) => ({ id, of })),
  ];
}

export const earlierYearSumsAgree = defineRule({
  id: "earlier-year-sums-agree",
  severity: "warning",
  docs: {
    description: {
      ja: "設定の過年度の合計と小計が、内訳の合計と合うこと",
      en: "Totals and subtotals of 過年度 on 設定 are the sums of their parts",
    },
    rationale: {
      ja: "過年度の数は、そのまま年次報告の表とグラフに印刷されます。合計と内訳が合わないときは、書き写すときの間違いかもしれません。",
      en: "The figures of earlier years are printed as they stand. Where a total is not the sum of its parts, one may have been copied wrongly.",
    },
    fix: {
      ja: "その年度の年次報告を確かめて、違っている数を直してください。印刷された報告のとおりなら、このままでかまいません。",
      en: "Look up that year’s report and correct the figure. What stands so in the printed report may stay.",
    },
  },
  messages: {
    ja: { differs: "{{year}}の{{section}}の合計は{{total}}ですが、内訳の合計は{{sum}}です。" },
    en: { differs: "{{section}} of {{year}}: the total is {{total}}, but its parts come to {{sum}}." },
  },
  check: ({ dataset: { settings } }, report) => {
    for (const [section, years] of settings.earlierYears) {
      for (const year of years) {
        for (const { id, of } of sumColumns(settings, section, year)) {
          const [total, sum] = [year.values.get(id), sumOf(year, of)];
          if (total === undefined || total === null || sum === undefined || total === sum) continue;
          const label = shortFiscalYearLabel(year.fiscalYear);
          const place = placeOf(settings, year, id);
          report("differs", { place, values: { year: label, section, total, sum } });
        }
      }
    }
  },
});
