import { defineRule } from "../rule";

export const checkLogUnderstood = defineRule({
  id: "check-log-understood",
  severity: "warning",
  docs: {
    description: {
      ja: "点検の記録シートの行がすべて読み取れること",
      en: "Every row of the 点検の記録 sheet is understood",
    },
    rationale: {
      ja: "読み取れない行は使われません。確認済みの理由や月の確定が、なかったことになります。",
      en: "A row that is not understood is not used: a reason or the closing of a month is as if it had not been given.",
    },
    fix: {
      ja: "行を書きかえた覚えがあれば、元に戻してください。わからないときは行を残したまま、確認や確定をもう一度してください。",
      en: "Undo what was changed in the row. If nobody knows, leave the row and settle the finding or close the month again.",
    },
  },
  messages: {
    ja: {
      itemUnknown: "点検の記録シートのこの項目は、記録の項目ではないため使っていません。",
      valueNotUnderstood: "点検の記録シートのこの値を読み取れないため、この行を使っていません。",
      versionMissing: "点検の記録シートに「記録の版」の行がないため、確認済みと確定を照合できません。",
    },
    en: {
      itemUnknown: "This row of 点検の記録 is not used: its item is none of the record’s.",
      valueNotUnderstood: "This value on 点検の記録 cannot be read; the row is not used.",
      versionMissing: "点検の記録 has no row 記録の版: reasons and closings cannot be told.",
    },
  },
  check: ({ dataset: { settings } }, report) => {
    const { sheet, salt, issues } = settings.checkLog;
    if (sheet === undefined) return;
    if (salt === undefined) report("versionMissing", { place: { at: "sheet", sheet }, values: {} });
    for (const { cell, problem } of issues) {
      const place = { at: "cell", sheet, cell } as const;
      report(problem === "item-unknown" ? "itemUnknown" : "valueNotUnderstood", { place, values: {} });
    }
  },
});
