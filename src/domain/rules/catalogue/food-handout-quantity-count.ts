import { valueOf } from "../../records/field-reading";
import { defineRule } from "../rule";
import { isQuantity } from "../whole-number";

export const foodHandoutQuantityCount = defineRule({
  id: "food-handout-quantity-count",
  severity: "error",
  docs: {
    description: {
      ja: "食料の数量が0以上の整数であること",
      en: "Each quantity of food is a whole number of at least 0",
    },
    rationale: {
      ja: "整数でない数量は、7-2 の提供数にも対象世帯数にも数えられません。",
      en: "A quantity that is no whole number counts neither among items nor among households in 7-2.",
    },
    fix: {
      ja: "数量を整数で記入してください。渡さなかった品目は空白にしてください。",
      en: "Enter a whole number, and leave the cell empty where nothing was given.",
    },
  },
  messages: {
    ja: {
      noCount: "{{category}}の数量「{{text}}」は0以上の整数ではありません。",
      noNumber: "{{category}}の数量の欄に、数ではない文字が入っています。",
    },
    en: {
      noCount: "The quantity “{{text}}” of {{category}} is no whole number of at least 0.",
      noNumber: "The quantity of {{category}} holds text that is no number.",
    },
  },
  check: ({ dataset: { records, settings }, quoting }, report) => {
    const labels = new Map(settings.codeLists.foodCategory.codes.map(({ id, label }) => [id, label]));
    for (const record of records.foodHandout) {
      for (const { category, quantity } of valueOf(record.fields.quantities) ?? []) {
        if (quantity.state !== "read" && quantity.state !== "unreadable") continue;
        if (quantity.state === "read" && isQuantity(quantity.value)) continue;
        const text =
          quantity.state === "unreadable"
            ? quantity.text
            : (quantity.special?.before ?? String(quantity.value));
        const place = { at: "record-cell", record, cell: quantity.cell } as const;
        const of = labels.get(category) ?? category;
        const quoted = quoting.quote(text);
        if (quoted === undefined) report("noNumber", { place, values: { category: of } });
        else report("noCount", { place, values: { category: of, text: quoted } });
      }
    }
  },
});
