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
      itemTwice: "設定の「{{item}}」が2回あるため、2回目を使っていません。",
      codeTwice: "「{{item}}」に同じ区分が2回あるため、2回目を使っていません。",
      codeIdUnusable:
        "「{{item}}」のこの区分は、ID が集計表の列の名前と同じか使えない文字のため、使っていません。",
      countedMethodUnsaid:
        "支援方法「{{item}}」を延べ対応に数えるかどうかが決まっていません。設定の「延べ対応に数える支援方法」に、数える支援方法をすべて書いてください。",
    },
    en: {
      valueNotUnderstood: "The value of “{{item}}” on 設定 cannot be read and is not used.",
      itemUnknown: "The item “{{item}}” on 設定 is not used.",
      earlierYearColumnUnknown: "This column of “{{item}}” has no ID and is not used.",
      itemTwice: "“{{item}}” stands twice on 設定; the second is not used.",
      codeTwice: "“{{item}}” has the same code twice; the second is not used.",
      codeIdUnusable:
        "This code of “{{item}}” is not used: its ID is the name of a report column, or has signs that an ID may not have.",
      countedMethodUnsaid:
        "It is not said whether the method “{{item}}” counts as 延べ対応. Name every method that counts in 延べ対応に数える支援方法 on 設定.",
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
        case "item-twice":
          report("itemTwice", at);
          break;
        case "code-id-unusable":
          report("codeIdUnusable", at);
          break;
        case "counted-method-unsaid":
          report("countedMethodUnsaid", at);
          break;
        case "code-twice":
          report("codeTwice", at);
          break;
      }
    }
  },
});
