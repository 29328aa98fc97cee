import { sumFigures, type Figure } from "../../count/figure";
import { sumOfTally } from "../../count/tally";
import type { MonthFigures } from "../../count/year-figures";
import { placeOf, rowOf } from "../earlier-years/sums-of-year";
import { defineRule } from "../rule";
import { shownFiscalYear } from "../shown-value";

/** The figures of 2-1 of which a year’s total may be written. */
const COLUMNS: readonly (readonly [
  id: string,
  label: string,
  en: string,
  of: (m: MonthFigures) => Figure,
])[] = [
  ["new_total", "新規相談受付件数", "Intakes", ({ consultations }) => consultations.intakes],
  ["contacts", "延べ対応件数", "Contacts", ({ contacts }) => contacts.counted],
  ["closed", "相談終結", "Closures", ({ closures }) => closures.closed],
];

export const yearTotalAgrees = defineRule({
  id: "year-total-agrees",
  severity: "warning",
  docs: {
    description: {
      ja: "設定に書かれたこの年度の合計が、記録と合うこと",
      en: "This year’s totals on 設定 agree with the records",
    },
    rationale: {
      ja: "過年度の行にこの年度の数が書かれているときは、記録を数えた数と同じになるはずです。違うと、次の年度の報告に印刷される数が変わります。",
      en: "Where 過年度 already has a row of this year, its figures should be those of the records: next year’s report prints them.",
    },
    fix: {
      ja: "12か月分の記録がそろってから、年次報告の合計を書き写してください。",
      en: "Copy the totals of the report once the records of all twelve months are there.",
    },
  },
  silentAfter: ["kind-sheet-missing"],
  messages: {
    ja: { differs: "設定の{{year}}の{{figure}}は{{written}}ですが、記録を数えると{{counted}}です。" },
    en: { differs: "{{figure}} of {{year}} on 設定: {{written}}, but the records come to {{counted}}." },
  },
  check: ({ dataset: { settings, fiscalYear }, figures, months }, report) => {
    const year = rowOf(settings, "2-1", fiscalYear);
    if (!year || months.length < figures.months.length) return;
    const plans = settings.codeLists.planCategory.codes.map(
      ({ id, label }) =>
        [
          id,
          label,
          label,
          (m: MonthFigures) => sumOfTally(new Map([...m.plans].filter(([of]) => of === id))),
        ] as const,
    );
    for (const [id, ja, en, of] of [...COLUMNS, ...plans]) {
      const written = year.values.get(id);
      const counted = sumFigures(figures.months.map(of)).value;
      if (written === undefined || written === null || counted === null || written === counted) continue;
      report("differs", {
        place: placeOf(settings, year, id),
        values: { year: shownFiscalYear(fiscalYear), figure: { ja, en }, written, counted },
      });
    }
  },
});
