import { blocksOf, usedColumn } from "../asked-rows";
import { defineRule } from "../rule";

export const struckRowAsked = defineRule({
  id: "struck-row-asked",
  severity: "warning",
  docs: {
    description: {
      ja: "取り消し線を引いた行が、記録のままになっていないこと",
      en: "No record is struck through",
    },
    rationale: {
      ja: "取り消し線を引いた行が、取り消した記録なのか、済んだ記録なのかは分かりません。ほかの行と同じように数えています。",
      en: "Whether a row that is struck through was withdrawn or is merely done cannot be told. It is counted like the others.",
    },
    fix: {
      ja: "取り消した記録なら、行を消してください。数える記録なら、取り消し線を外してください。",
      en: "Delete the row where the record was withdrawn, and take the line away where it is to be counted.",
    },
  },
  messages: {
    ja: {
      one: "この行は取り消し線で消されていますが、記録として数えています。",
      several: "{{first}}行目から{{last}}行目までは取り消し線で消されていますが、記録として数えています。",
    },
    en: {
      one: "The row is struck through, but is counted as a record.",
      several: "Rows {{first}} to {{last}} are struck through, but are counted as records.",
    },
  },
  check: ({ dataset: { readSheets } }, report) => {
    for (const { sheet, struckRecords, bindings } of readSheets) {
      for (const [first, last] of blocksOf(struckRecords)) {
        const place = { at: "cell", sheet, cell: { row: first, column: usedColumn(bindings) } } as const;
        if (first === last) report("one", { place, values: {} });
        else report("several", { place, values: { first: first + 1, last: last + 1 } });
      }
    }
  },
});
