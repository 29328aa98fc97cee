import { defineRule } from "../rule";

export const hiddenSheetCounted = defineRule({
  id: "hidden-sheet-counted",
  severity: "info",
  docs: {
    description: {
      ja: "非表示のシートにある記録",
      en: "Records on hidden sheets",
    },
    rationale: {
      ja: "非表示のシートの記録や集計も、見えるシートと同じように数えています。",
      en: "Records and ready totals on a hidden sheet count like those on any other.",
    },
    fix: {
      ja: "数えてよいシートなら、このままでかまいません。数えないシートなら、消すか、別のブックに移してください。",
      en: "Nothing to do where the sheet is to be counted. Delete it, or move it to another workbook, where it is not.",
    },
  },
  messages: {
    ja: { counted: "非表示のシートですが、記録として数えています。" },
    en: { counted: "The sheet is hidden, and its records are counted." },
  },
  check: ({ dataset: { readSheets, tallies } }, report) => {
    const counting = [...readSheets, ...tallies.filter(({ values }) => values.length > 0)];
    const hidden = counting.filter(({ visibility }) => visibility !== "visible").map(({ sheet }) => sheet);
    for (const sheet of new Set(hidden)) report("counted", { place: { at: "sheet", sheet }, values: {} });
  },
});
