import { columnLabel } from "../field-label";
import { inWords } from "../quoting/in-words";
import { defineRule } from "../rule";

const UNNAMED = { ja: "この見出し", en: "under this header" };

export const columnReadByValues = defineRule({
  id: "column-read-by-values",
  severity: "info",
  docs: {
    description: {
      ja: "見出しではなく中身から何の列かを決めた列",
      en: "Columns that were recognised by what stands in them, not by their header",
    },
    rationale: {
      ja: "見出しが知られていない言葉でも、中身のほとんどが区分の一覧にあれば、その区分の列として読みます。合っているかを確かめられるように示します。",
      en: "Where a header is not known but nearly all of the column are codes of one list, it is read as that column. It is shown so that the reading can be checked.",
    },
    fix: {
      ja: "合っていれば、このままでかまいません。違うときは、「シート」の画面でその列を選び直してください。",
      en: "Nothing to do where the reading is right; otherwise choose the column on the page of sheets.",
    },
  },
  messages: {
    ja: { read: "{{label}}の列を、中身から「{{field}}」として読み取りました。" },
    en: { read: "The column {{label}} was read as “{{field}}”, by what stands in it." },
  },
  check: ({ dataset: { sheets }, quoting }, report) => {
    for (const { binding } of sheets) {
      for (const reason of binding.reasons) {
        if (reason.by !== "values") continue;
        const bound = binding.columns.get(reason.field);
        const column = bound?.form === "single" ? bound.column : 0;
        report("read", {
          place: { at: "cell", sheet: binding.sheet, cell: { row: binding.headerRow, column } },
          values: {
            label: inWords(quoting, reason.label, UNNAMED),
            field: columnLabel(binding.kind, reason.field),
          },
        });
      }
    }
  },
});
