import type { LocalisedText } from "../../text/language";
import { fillMessage } from "../message";
import type { Quoting } from "../quoting/quoted-text";
import { defineRule } from "../rule";

const ITEMS = {
  ja: { named: "設定の項目「{{item}}」", unnamed: "設定のこの行の項目" },
  en: { named: "item “{{item}}” on 設定", unnamed: "item in this row of 設定" },
};

/** An item of 設定 within a message; whatever stands there may be anything, also a name. */
function itemInWords({ quote }: Quoting, text: string): LocalisedText {
  const item = quote(text);
  return item === undefined ? fillMessage(ITEMS, "unnamed", {}) : fillMessage(ITEMS, "named", { item });
}

export const settingsItemUnderstood = defineRule({
  id: "settings-item-understood",
  severity: "error",
  severityByMessage: { itemUnknown: "warning", groupNotPrinted: "warning", numberNotPrinted: "warning" },
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
      valueNotUnderstood: "{{item}}の値を読み取れないため、使っていません。",
      itemUnknown: "{{item}}は使われません。",
      earlierYearColumnUnknown: "{{item}}のこの列は、ID の行が空いているため使われません。",
      itemTwice: "{{item}}が2回あるため、2回目を使っていません。",
      codeTwice: "{{item}}に同じ区分が2回あるため、2回目を使っていません。",
      codeIdUnusable: "この区分は、ID が集計表の列の名前と同じか使えない文字のため、使っていません。",
      groupNotPrinted: "{{item}}の「まとめ」は、その表に小計の列がないため使われません。",
      numberNotPrinted:
        "{{item}}の数は、年次報告のどの項目にも入りません。入れる項目の番号を前に付けてください（例: 「6-1 検定合格者数」）。",
      countedMethodUnsaid:
        "この支援方法を延べ対応に数えるかどうかが決まっていません。「延べ対応に数える支援方法」の行に、数える支援方法をすべて書いてください。",
    },
    en: {
      valueNotUnderstood: "The value of the {{item}} cannot be read and is not used.",
      itemUnknown: "The {{item}} is not used.",
      earlierYearColumnUnknown: "This column of the {{item}} has no ID and is not used.",
      itemTwice: "The {{item}} stands twice; the second is not used.",
      codeTwice: "The {{item}} has the same code twice; the second is not used.",
      codeIdUnusable:
        "This code is not used: its ID is the name of a report column, or has signs that an ID may not have.",
      groupNotPrinted: "The まとめ of the {{item}} is not used: its table has no subtotals.",
      numberNotPrinted:
        "The number of the {{item}} stands in no section of the report. Put the number of its section before the name, such as 6-1 検定合格者数.",
      countedMethodUnsaid:
        "It is not said whether this method counts as 延べ対応. Name every method that counts in the row 延べ対応に数える支援方法.",
    },
  },
  check: ({ dataset: { settings }, quoting }, report) => {
    const { sheet } = settings;
    if (sheet === undefined) return;
    for (const { cell, item, problem } of settings.issues) {
      const place = { at: "cell", sheet, cell } as const;
      const at = { place, values: { item: itemInWords(quoting, item) } };
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
          report("codeIdUnusable", { place, values: {} });
          break;
        case "counted-method-unsaid":
          report("countedMethodUnsaid", { place, values: {} });
          break;
        case "group-not-printed":
          report("groupNotPrinted", at);
          break;
        case "number-not-printed":
          report("numberNotPrinted", at);
          break;
        case "code-twice":
          report("codeTwice", at);
          break;
      }
    }
  },
});
