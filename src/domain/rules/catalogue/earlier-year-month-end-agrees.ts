import { shortFiscalYearLabel } from "../../calendar/fiscal-year";
import { placeOf, rowOf } from "../earlier-years/sums-of-year";
import { defineRule } from "../rule";

export const earlierYearMonthEndAgrees = defineRule({
  id: "earlier-year-month-end-agrees",
  severity: "warning",
  docs: {
    description: {
      ja: "設定の過年度の月末件数が、前の年度から続くこと",
      en: "The month-end figures of 過年度 follow from one year to the next",
    },
    rationale: {
      ja: "月末件数は、前の年度の月末件数に新規を足し、終結を引いた数です。合わないときは、書き写すときの間違いかもしれません。",
      en: "A year ends with the figure of the year before, plus intakes less closures. Where it does not, a figure may have been copied wrongly.",
    },
    fix: {
      ja: "2つの年度の年次報告を確かめて、違っている数を直してください。印刷された報告のとおりなら、このままでかまいません。",
      en: "Look up both years’ reports and correct the figure. What stands so in the printed reports may stay.",
    },
  },
  silentAfter: ["earlier-year-sums-agree"],
  messages: {
    ja: {
      differs:
        "{{year}}の月末件数は{{monthEnd}}ですが、前の年度の{{before}}に新規{{intakes}}を足し終結{{closed}}を引くと{{expected}}です。",
    },
    en: {
      differs:
        "{{year}} ends with {{monthEnd}}, but {{before}} of the year before, plus {{intakes}} less {{closed}}, makes {{expected}}.",
    },
  },
  check: ({ dataset: { settings } }, report) => {
    for (const year of settings.earlierYears.get("2-1") ?? []) {
      const before = rowOf(settings, "2-1", year.fiscalYear - 1)?.values.get("month_end") ?? null;
      const [intakes, closed, monthEnd] = ["new_total", "closed", "month_end"].map(
        (id) => year.values.get(id) ?? null,
      );
      if (before === null || typeof intakes !== "number" || typeof closed !== "number") continue;
      const expected = before + intakes - closed;
      if (typeof monthEnd !== "number" || monthEnd === expected) continue;
      report("differs", {
        place: placeOf(settings, year, "month_end"),
        values: { year: shortFiscalYearLabel(year.fiscalYear), monthEnd, before, intakes, closed, expected },
      });
    }
  },
});
