import { recountedTotals } from "../recounted-totals";
import { columnLabel } from "../field-label";
import { defineRule } from "../rule";

export const totalRowAgrees = defineRule({
  id: "total-row-agrees",
  severity: "warning",
  docs: {
    description: {
      ja: "シートの合計の行が、記録を数えた数と合うこと",
      en: "The totals of a record sheet agree with its records",
    },
    rationale: {
      ja: "年次報告の数は記録から数えるので、シートの合計とは関係ありません。合計が違うときは、合計の範囲から外れた行、記入のもれ、数式の書き間違いがあります。",
      en: "The report counts the records, not the sheet’s totals. Where a total differs, a row lies outside its range, a record is missing, or its formula is wrong.",
    },
    fix: {
      ja: "合計の数式の範囲を確かめてください。記録のほうが足りないときは、もれている記録を記入してください。",
      en: "Look at the range of the formula; where it is the records that lack something, enter what is missing.",
    },
  },
  silentAfter: ["record-below-total"],
  messages: {
    ja: {
      differs: "{{field}}の合計は{{total}}ですが、上の記録を数えると{{count}}です。",
      error: "{{field}}の合計が、Excel のエラーになっています。上の記録を数えると{{count}}です。",
    },
    en: {
      differs: "The total of {{field}} is {{total}}, but the records above come to {{count}}.",
      error: "The total of {{field}} is an Excel error. The records above come to {{count}}.",
    },
  },
  check: ({ dataset }, report) => {
    for (const { sheet, cell, kind, column, total, count } of recountedTotals(dataset)) {
      const place = { at: "cell", sheet, cell } as const;
      const field = columnLabel(kind, column);
      if (total === undefined) report("error", { place, values: { field, count } });
      else report("differs", { place, values: { field, total, count } });
    }
  },
});
