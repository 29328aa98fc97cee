import { valueOf } from "../../records/field-reading";
import { defineRule } from "../rule";
import { isQuantity } from "../whole-number";

export const workPreparationSupportCount = defineRule({
  id: "work-preparation-support-count",
  severity: "error",
  docs: {
    description: {
      ja: "就労準備支援の各欄が、○か0以上の整数か、区分の名前であること",
      en: "Each support of work preparation is a mark, a whole number of at least 0 or a code of the list",
    },
    rationale: {
      ja: "○は1回、数はその回数として 4-1 に数えます。支援の内容を名前で書く欄では、区分ごとに1回と数えます。そのほかの文字は数えられません。",
      en: "In 4-1 a mark counts as one and a number as so many. In a column that names the supports each counts as one. Other text does not count.",
    },
    fix: {
      ja: "○か回数を記入してください。行わなかった支援の欄は空けておきます。名前で書く欄には、設定シートの「就労準備の支援」にある名前を「、」で区切って書いてください。",
      en: "Enter ○ or how many times, and leave the cell of what was not done empty. Where the supports are named, use the names of the list 就労準備の支援 on the 設定 sheet.",
    },
  },
  messages: {
    ja: {
      noCount: "{{support}}の「{{text}}」は、○でも0以上の整数でもありません。",
      unknownSupport: "支援の内容「{{text}}」は区分にないため、この行を数えていません。",
      hiddenSupport: "支援の内容に、区分にない文字が入っているため、この行を数えていません。",
      noNumber: "{{support}}の欄に、○でも数でもない文字が入っています。",
    },
    en: {
      noCount: "“{{text}}” of {{support}} is neither a mark nor a whole number of at least 0.",
      unknownSupport: "The support “{{text}}” is no code of the list; the row is not counted.",
      hiddenSupport: "The supports hold text that is no code of the list; the row is not counted.",
      noNumber: "The column {{support}} holds text that is neither a mark nor a number.",
    },
  },
  check: ({ dataset: { records, settings }, quoting }, report) => {
    const { codes } = settings.codeLists.workPreparationSupport;
    const labels = new Map(codes.map(({ id, label }) => [id, label]));
    for (const record of records.workPreparation) {
      const { supports } = record.fields;
      if (supports.state === "unreadable") {
        const place = { at: "record-cell", record, cell: supports.cell } as const;
        const quoted = quoting.quote(supports.text);
        if (quoted === undefined) report("hiddenSupport", { place, values: {} });
        else report("unknownSupport", { place, values: { text: quoted } });
      }
      for (const { category, quantity } of valueOf(supports) ?? []) {
        if (quantity.state !== "read" && quantity.state !== "unreadable") continue;
        if (quantity.state === "read" && isQuantity(quantity.value)) continue;
        const text =
          quantity.state === "unreadable"
            ? quantity.text
            : (quantity.special?.before ?? String(quantity.value));
        const place = { at: "record-cell", record, cell: quantity.cell } as const;
        const support = labels.get(category) ?? category;
        const quoted = quoting.quote(text);
        if (quoted === undefined) report("noNumber", { place, values: { support } });
        else report("noCount", { place, values: { support, text: quoted } });
      }
    }
  },
});
