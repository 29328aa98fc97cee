import { inWords } from "../quoting/in-words";
import { defineRule } from "../rule";

export const answerColumnKnown = defineRule({
  id: "answer-column-known",
  severity: "error",
  docs: {
    description: {
      ja: "答えの列の見出しが区分の一覧にあること",
      en: "The header of each column of answers is in the office’s code list",
    },
    rationale: {
      ja: "一覧にない見出しの列に記入があっても、どの区分にも数えられません。",
      en: "What stands under a header that no code bears counts under no code.",
    },
    fix: {
      ja: "見出しを一覧にある区分に直すか、「シート」の画面でどの区分のことかを選んでください。新しい区分なら、設定シートの区分に加えてください。",
      en: "Correct the header to a code of the list, or say on the page of sheets which code it means. A new code is added to the list on the 設定 sheet.",
    },
  },
  messages: {
    ja: { unknown: "{{label}}の列は区分の一覧にないため、数えていません。" },
    en: { unknown: "The column {{label}} is no code of the list and is not counted." },
  },
  check: ({ dataset: { sheets }, quoting }, report) => {
    for (const { binding } of sheets) {
      for (const { column, label } of binding.unknownAnswers) {
        const cell = { row: binding.headerRow, column };
        const shown = inWords(quoting, label, { ja: "この見出し", en: "under this header" });
        report("unknown", { place: { at: "cell", sheet: binding.sheet, cell }, values: { label: shown } });
      }
    }
  },
});
