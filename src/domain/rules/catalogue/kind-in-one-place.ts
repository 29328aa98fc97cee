import { RECORD_KINDS } from "../../records/record-kinds";
import { inWords } from "../quoting/in-words";
import { defineRule } from "../rule";

const ITS_OWN = { ja: "その種類のシート", en: "its own" };

export const kindInOnePlace = defineRule({
  id: "kind-in-one-place",
  severity: "warning",
  docs: {
    description: {
      ja: "同じ種類の記録が、台帳と専用のシートの両方にないこと",
      en: "No kind of record stands both in a ledger and on sheets of its own",
    },
    rationale: {
      ja: "両方を数えると2重になるため、専用のシートだけを数えます。台帳にしか書かれていない記録は数えられません。",
      en: "Counting both would count twice, so only the kind’s own sheets count. What stands in the ledger alone is not counted.",
    },
    fix: {
      ja: "どちらか一方に記録をそろえてください。専用のシートにすべて書かれていれば、このままでかまいません。",
      en: "Keep the records in one place. Where the kind’s own sheets have them all, nothing needs to be done.",
    },
  },
  messages: {
    ja: {
      twice: "{{kind}}は専用のシート（{{counted}}など{{count}}枚）を数え、このシートの分は数えていません。",
    },
    en: {
      twice:
        "{{kind}}: the sheets of its own ({{counted}} and others, {{count}} in all) count; this sheet does not.",
    },
  },
  check: ({ dataset: { setAside }, quoting }, report) => {
    for (const { sheet, kind, headerRow, counted } of setAside) {
      const [first = ""] = counted;
      report("twice", {
        place: { at: "cell", sheet, cell: { row: headerRow, column: 0 } },
        related: counted.map((other) => ({ at: "sheet", sheet: other }) as const),
        values: {
          kind: RECORD_KINDS[kind].label,
          counted: inWords(quoting, first, ITS_OWN),
          count: counted.length,
        },
      });
    }
  },
});
