import { inWords } from "../quoting/in-words";
import { defineRule } from "../rule";

export const columnOnce = defineRule({
  id: "column-once",
  severity: "warning",
  docs: {
    description: {
      ja: "同じ見出しの列が2つないこと",
      en: "No header stands over two filled columns",
    },
    rationale: {
      ja: "同じ見出しの列が2つあるときは、左の列を読みます。右の列にだけ書かれたことは数えられません。",
      en: "Of two columns with one header the left one is read. What stands only in the right one is not counted.",
    },
    fix: {
      ja: "どちらか一方にまとめるか、読まない列の見出しを変えてください。",
      en: "Put them into one column, or give the one that is not to be read another header.",
    },
  },
  messages: {
    ja: { again: "{{label}}という見出しの列が2つあります。左の列だけを読んでいます。" },
    en: { again: "Two columns are headed {{label}}. Only the left one is read." },
  },
  check: ({ dataset: { sheets }, quoting }, report) => {
    for (const { binding } of sheets) {
      for (const { column, label } of binding.repeated) {
        const cell = { row: binding.headerRow, column };
        const shown = inWords(quoting, label, { ja: "この言葉", en: "so" });
        report("again", { place: { at: "cell", sheet: binding.sheet, cell }, values: { label: shown } });
      }
    }
  },
});
