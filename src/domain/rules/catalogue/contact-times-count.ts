import { defineRule } from "../rule";
import { isTimes } from "../whole-number";

export const contactTimesCount = defineRule({
  id: "contact-times-count",
  severity: "error",
  docs: {
    description: {
      ja: "対応の件数が1以上の整数であること",
      en: "The times of a contact are a whole number of at least 1",
    },
    rationale: {
      ja: "件数が整数でない対応は、延べ対応件数にも 2-2 にも数えられません。空白は1件と数えます。",
      en: "A contact whose times are no whole number counts neither in 2-2 nor among all contacts. A blank counts as 1.",
    },
    fix: {
      ja: "1以上の整数を記入するか、1件のときは空白にしてください。",
      en: "Enter a whole number of at least 1, or leave the cell empty for one contact.",
    },
  },
  messages: {
    ja: {
      noCount: "件数「{{text}}」は1以上の整数ではありません。",
      noNumber: "件数の欄に、数ではない文字が入っています。",
    },
    en: {
      noCount: "The times “{{text}}” are no whole number of at least 1.",
      noNumber: "The times hold text that is no number.",
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
      }
    }
  },
});
