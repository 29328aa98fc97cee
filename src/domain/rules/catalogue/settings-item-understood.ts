import { defineRule } from "../rule";

export const settingsItemUnderstood = defineRule({
  id: "settings-item-understood",
  severity: "error",
  severityByMessage: { itemUnknown: "warning" },
  docs: {
    description: {
      ja: "設定シートの項目と値がすべて読み取れること",
      en: "Every item and value on the 設定 sheet is understood",
    },
    rationale: {
      ja: "読み取れない設定は使われず、標準の数え方のまま集計されます。",
      en: "A setting that is not understood is not used, and the standard way of counting stays in force.",
    },
    fix: {
      ja: "設定シートのその行を、ひな形の書き方に合わせて直してください。使わない行は消してください。",
      en: "Write the row of the 設定 sheet as in the template, or delete it where it is not needed.",
    },
  },
  messages: {
    ja: {
      valueNotUnderstood: "設定の「{{item}}」の値を読み取れないため、使っていません。",
      itemUnknown: "設定の「{{item}}」という項目は使われません。",
      earlierYearColumnUnknown: "「{{item}}」のこの列は、ID の行が空いているため使われません。",
      codeTwice: "「{{item}}」に同じ区分が2回あるため、2回目を使っていません。",
    },
    en: {
      valueNotUnderstood: "The value of “{{item}}” on 設定 cannot be read and is not used.",
      itemUnknown: "The item “{{item}}” on 設定 is not used.",
      earlierYearColumnUnknown: "This column of “{{item}}” has no ID and is not used.",
      codeTwice: "“{{item}}” has the same code twice; the second is not used.",
    },
  },
  check: ({ dataset: { settings } }, report) => {
    const { sheet } = settings;
    if (sheet === undefined) return;
    for (const { cell, item, problem } of settings.issues) {
      const at = { place: { at: "cell", sheet, cell }, values: { item } } as const;
      switch (problem) {
        case "value-not-understood":
          report("valueNotUnderstood", at);
          break;
        case "item-unknown":
          report("itemUnknown", at);
          break;
        case "earlier-year-column-unknown":
          report("earlierYearColumnUnknown", at);
          break;
        case "code-twice":
          report("codeTwice", at);
          break;
      }
    }
  },
});
