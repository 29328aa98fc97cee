import { defineRule } from "../rule";
import { isTimes } from "../whole-number";

/** More contacts than staff make in one row, even where a row is a whole month. */
const MOST_TIMES = 50;

export const contactTimesCount = defineRule({
  id: "contact-times-count",
  severity: "error",
  severityByMessage: { many: "warning" },
  docs: {
    description: {
      ja: "対応の件数が1以上の整数で、1行として多すぎないこと",
      en: "The times of a contact are a whole number of at least 1, and not too many for one row",
    },
    rationale: {
      ja: "件数が整数でない対応は、延べ対応件数にも 2-2 にも数えられません。空白は1件と数えます。50件を超える行は、受付番号や日付が件数の欄に入ったのかもしれないため、確認としています。",
      en: "A contact whose times are no whole number counts neither in 2-2 nor among all contacts. A blank counts as 1. A row of more than 50 may hold a case number or a date in the wrong column, so it is a question.",
    },
    fix: {
      ja: "1以上の整数を記入するか、1件のときは空白にしてください。本当に50件を超えるなら、このままでかまいません。",
      en: "Enter a whole number of at least 1, or leave the cell empty for one contact. More than 50 may stay where they are right.",
    },
  },
  messages: {
    ja: {
      noCount: "件数「{{text}}」は1以上の整数ではありません。",
      noNumber: "件数の欄に、数ではない文字が入っています。",
      many: "この1行だけで、対応が{{times}}件と数えられます。",
    },
    en: {
      noCount: "The times “{{text}}” are no whole number of at least 1.",
      noNumber: "The times hold text that is no number.",
      many: "This row alone counts as {{times}} contacts.",
    },
  },
  check: ({ dataset: { records }, quoting }, report) => {
    for (const record of records.contact) {
      const { times } = record.fields;
      const place = { at: "field", record, field: "times" } as const;
      if (times.state === "unreadable") {
        const text = quoting.quote(times.text);
        if (text === undefined) report("noNumber", { place, values: {} });
        else report("noCount", { place, values: { text } });
      } else if (times.state === "read" && !isTimes(times.value)) {
        report("noCount", { place, values: { text: times.special?.before ?? times.value } });
      } else if (times.state === "read" && times.value > MOST_TIMES) {
        report("many", { place, values: { times: times.value } });
      }
    }
  },
});
