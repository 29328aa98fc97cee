import { usedColumn } from "../asked-rows";
import { defineRule } from "../rule";

export const hiddenRowsCounted = defineRule({
  id: "hidden-rows-counted",
  severity: "info",
  docs: {
    description: {
      ja: "隠れた行にある記録",
      en: "Records in hidden rows",
    },
    rationale: {
      ja: "絞り込み（フィルター）や「非表示」で見えない行の記録も、ほかの行と同じように数えています。画面で見える行の数とは合わなくなります。",
      en: "Records in rows that a filter or “Hide” keeps out of sight count like all others, so the figures differ from the rows that can be seen.",
    },
    fix: {
      ja: "数えてよい記録なら、このままでかまいません。数えない記録なら、隠さずに行を消してください。",
      en: "Nothing to do where the records are to be counted. Delete the rows, rather than hide them, where they are not.",
    },
  },
  messages: {
    ja: { counted: "隠れた行が{{count}}行あり、記録として数えています。" },
    en: { counted: "Records in hidden rows that are counted: {{count}}." },
  },
  check: ({ dataset: { readSheets } }, report) => {
    for (const { sheet, hiddenRecords, bindings } of readSheets) {
      const [first] = hiddenRecords;
      if (first === undefined) continue;
      const place = { at: "cell", sheet, cell: { row: first, column: usedColumn(bindings) } } as const;
      report("counted", { place, values: { count: hiddenRecords.length } });
    }
  },
});
