import { valueOf } from "../../records/field-reading";
import { defineRule } from "../rule";
import { isQuantity } from "../whole-number";

export const workPreparationSupportCount = defineRule({
  id: "work-preparation-support-count",
  severity: "error",
  docs: {
    description: {
      ja: "就労準備支援の各欄が、○か0以上の整数であること",
      en: "Each support of work preparation is a mark or a whole number of at least 0",
    },
    rationale: {
      ja: "○は1回、数はその回数として 4-1 に数えます。そのほかの文字は数えられません。",
      en: "In 4-1 a mark counts as one and a number as so many; other text does not count.",
    },
    fix: {
      ja: "○か回数を記入してください。行わなかった支援の欄は空けておきます。",
      en: "Enter ○ or how many times, and leave the cell of what was not done empty.",
    },
  },
  messages: {
    ja: {
      noCount: "{{support}}の「{{text}}」は、○でも0以上の整数でもありません。",
      noNumber: "{{support}}の欄に、○でも数でもない文字が入っています。",
    },
    en: {
      noCount: "“{{text}}” of {{support}} is neither a mark nor a whole number of at least 0.",
      noNumber: "The column {{support}} holds text that is neither a mark nor a number.",
    },
  },
  check: ({ dataset: { records, settings }, quoting }, report) => {
    const { codes } = settings.codeLists.workPreparationSupport;
    const labels = new Map(codes.map(({ id, label }) => [id, label]));
    for (const record of records.workPreparation) {
      for (const { category, quantity } of valueOf(record.fields.supports) ?? []) {
        if (quantity.state !== "read" && quantity.state !== "unreadable") continue;
        if (quantity.state === "read" && isQuantity(quantity.value)) continue;
        const text =
          quantity.state === "unreadable"
            ? quantity.text
            : (quantity.special?.before ?? String(quantity.value));
        const place = { at: "record-cell", record, cell: quantity.cell } as const;
        const support = labels.get(category) ?? category;
        const quoted = quoting.quote(text);
        if (quoted === undefined) report("noNumber", { place, values: { support } });
        else report("noCount", { place, values: { support, text: quoted } });
      }
    }
  },
});
