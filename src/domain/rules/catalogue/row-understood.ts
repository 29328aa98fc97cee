import { blocksOf, usedColumn } from "../asked-rows";
import { defineRule } from "../rule";

export const rowUnderstood = defineRule({
  id: "row-understood",
  severity: "warning",
  docs: {
    description: {
      ja: "表の下や間にある行が、記録か合計か注か分かること",
      en: "Each row below or between the records is known to be a record, a total or a note",
    },
    rationale: {
      ja: "日付も番号も読み取れない離れた行は、記録として数えていません。記録だった場合は、件数が少なくなります。",
      en: "A row apart from the others without a readable date or number is not counted. If it is a record, the figures are too low.",
    },
    fix: {
      ja: "記録なら、日付と番号を記入して表に続けてください。メモなら、行の頭に「※」を付けると注として扱います。",
      en: "If it is a record, fill in its date and number and put it right below the others. A note may begin with ※.",
    },
  },
  messages: {
    ja: {
      one: "この行は記録として読み取れないため、数えていません。",
      several: "{{first}}行目から{{last}}行目までは記録として読み取れないため、数えていません。",
    },
    en: {
      one: "This row cannot be read as a record and is not counted.",
      several: "Rows {{first}} to {{last}} cannot be read as records and are not counted.",
    },
  },
  check: ({ dataset: { readSheets } }, report) => {
    for (const { sheet, askedRows, bindings } of readSheets) {
      for (const [first, last] of blocksOf(askedRows)) {
        const place = { at: "cell", sheet, cell: { row: first, column: usedColumn(bindings) } } as const;
        if (first === last) report("one", { place, values: {} });
        else report("several", { place, values: { first: first + 1, last: last + 1 } });
      }
    }
  },
});
