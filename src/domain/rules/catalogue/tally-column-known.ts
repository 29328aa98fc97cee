import { defineRule } from "../rule";

export const tallyColumnKnown = defineRule({
  id: "tally-column-known",
  severity: "warning",
  docs: {
    description: {
      ja: "月別集計表の列が、どの区分の数か分かること",
      en: "Each column of a table by month is known to be of a code",
    },
    rationale: {
      ja: "区分の一覧にない列の数は、どこにも数えていません。",
      en: "The numbers of a column whose label no code has are counted nowhere.",
    },
    fix: {
      ja: "見出しを区分の名前に直すか、設定の区分の一覧に加えてください。",
      en: "Write the code’s own name over it, or add the code to the list on 設定.",
    },
  },
  messages: {
    ja: { unknown: "この見出しの数は区分の一覧にないため、数えていません。" },
    en: { unknown: "No code has this label, so its numbers are not counted." },
  },
  check: ({ dataset: { tallies } }, report) => {
    for (const { sheet, unknown } of tallies)
      for (const cell of unknown) report("unknown", { place: { at: "cell", sheet, cell }, values: {} });
  },
});
