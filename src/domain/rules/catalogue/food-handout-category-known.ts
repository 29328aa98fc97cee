import { defineRule } from "../rule";

export const foodHandoutCategoryKnown = defineRule({
  id: "food-handout-category-known",
  severity: "error",
  docs: {
    description: {
      ja: "食料の品目が区分の一覧にあること",
      en: "Each category of food is in the office’s code list",
    },
    rationale: {
      ja: "一覧にない品目は、7-2 の提供数にも対象世帯数にも数えられません。",
      en: "A category outside the list counts neither among items nor among households in 7-2.",
    },
    fix: {
      ja: "一覧にある品目に直すか、「シート」の画面でどの品目のことかを選んでください。",
      en: "Use a category of the list, or say on the page of sheets which category is meant.",
    },
  },
  messages: {
    ja: {
      unknown: "品目「{{text}}」は区分の一覧にありません。",
      unknownUnquoted: "この品目は区分の一覧にありません。",
    },
    en: {
      unknown: "The category “{{text}}” is not in the code list.",
      unknownUnquoted: "This category is not in the code list.",
    },
  },
  check: ({ dataset: { records }, quoting }, report) => {
    for (const record of records.foodHandout) {
      const { quantities } = record.fields;
      // Only where each row names its item: columns of items have the code in their header.
      if (quantities.state !== "unreadable") continue;
      const place = { at: "field", record, field: "quantities" } as const;
      const text = quoting.quote(quantities.text);
      if (text === undefined) report("unknownUnquoted", { place, values: {} });
      else report("unknown", { place, values: { text } });
    }
  },
});
