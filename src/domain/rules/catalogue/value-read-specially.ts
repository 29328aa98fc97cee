import { defineRule } from "../rule";
import { valuesReadSpecially } from "../values-read-specially";

export const valueReadSpecially = defineRule({
  id: "value-read-specially",
  severity: "info",
  docs: {
    description: {
      ja: "書かれたままではない読み方をした値",
      en: "Values that were read otherwise than they stand",
    },
    rationale: {
      ja: "文字で書かれた数や、改元の前後で元号が違う日付は、意味をくみ取って数えています。列のほかの行と書き方が違う日付・区分・受付番号も示します。列のほとんどが同じ書き方なら、その事業所の書き方として示しません（「シート」の画面の読み取りの記録にはすべてあります）。",
      en: "Numbers written as text and dates with the era of the other side of a change of era are read by their meaning. Dates, codes and numbers are shown where they are written otherwise than most of their column; where most of it is written so, that is the office’s way, and the reading log alone has it.",
    },
    fix: {
      ja: "読み方が合っていれば、このままでかまいません。読み取った値のとおりにセルを直すこともできます。読み方が違うときは、値を直してください。",
      en: "Nothing to do where the reading is right. The cell may also be corrected to the value that was read. Where the reading is wrong, correct the value.",
    },
  },
  messages: {
    ja: {
      eraSlip: "「{{before}}」は元号が合わないため、{{after}}と読み取りました。",
      numberInText: "文字で書かれた「{{before}}」を、数の{{after}}と読み取りました。",
      dateInText: "「{{before}}」を、日付の{{after}}と読み取りました。",
      codeSpelling: "「{{before}}」を、区分の「{{after}}」と読み取りました。",
      numberForm: "「{{before}}」を、受付番号の「{{after}}」と読み取りました。",
    },
    en: {
      eraSlip: "“{{before}}” has the wrong era and was read as {{after}}.",
      numberInText: "The text “{{before}}” was read as the number {{after}}.",
      dateInText: "“{{before}}” was read as the date {{after}}.",
      codeSpelling: "“{{before}}” was read as the code “{{after}}”.",
      numberForm: "“{{before}}” was read as the case number “{{after}}”.",
    },
  },
  check: (context, report) => {
    for (const { record, cell, how, fix } of valuesReadSpecially(context)) {
      const { before, after } = fix;
      report(how, { place: { at: "record-cell", record, cell }, fix, values: { before, after } });
    }
  },
});
