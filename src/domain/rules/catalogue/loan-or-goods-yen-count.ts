import type { KindRecord } from "../../records/kind-record";
import { valueOf } from "../../records/field-reading";
import { GOODS_CODE, DEFAULT_CODE_LISTS } from "../../settings/default-code-lists";
import { defineRule } from "../rule";
import { isQuantity } from "../whole-number";

/** Codes of the office's own need not be loans. */
const LOANS: ReadonlySet<string> = new Set(
  DEFAULT_CODE_LISTS.loanOrGoods.codes.map(({ id }) => id).filter((id) => id !== GOODS_CODE),
);

function isLoan({ fields: { category } }: KindRecord<"loanOrGoods">): boolean {
  return LOANS.has(valueOf(category) ?? "");
}

export const loanOrGoodsYenCount = defineRule({
  id: "loan-or-goods-yen-count",
  severity: "error",
  docs: {
    description: {
      ja: "貸付の金額が0以上の整数（円）で記入されていること",
      en: "The amount of each loan is a whole number of yen, and not below 0",
    },
    rationale: {
      ja: "金額のない貸付や、整数でない金額は、7-1 の金額に入りません。現物支給の金額は、空いていてもかまいません。",
      en: "A loan without an amount, or an amount that is no whole number, is not in the sums of 7-1. Goods need no amount.",
    },
    fix: {
      ja: "金額を円の整数で記入してください（例: 30000）。",
      en: "Enter the amount in yen, such as 30000.",
    },
  },
  messages: {
    ja: {
      blank: "貸付の金額が記入されていません。",
      noCount: "金額「{{text}}」は0以上の整数ではありません。",
      noNumber: "金額の欄に、数ではない文字が入っています。",
    },
    en: {
      blank: "The amount of this loan is not filled in.",
      noCount: "The amount “{{text}}” is no whole number of at least 0.",
      noNumber: "The amount holds text that is no number.",
    },
  },
  check: ({ dataset: { records }, quoting }, report) => {
    for (const record of records.loanOrGoods) {
      const { yen } = record.fields;
      const place = { at: "field", record, field: "yen" } as const;
      if (yen.state === "unreadable") {
        const text = quoting.quote(yen.text);
        if (text === undefined) report("noNumber", { place, values: {} });
        else report("noCount", { place, values: { text } });
      } else if (yen.state === "read" && !isQuantity(yen.value)) {
        report("noCount", { place, values: { text: yen.special?.before ?? yen.value } });
      } else if (yen.state === "blank" && isLoan(record)) report("blank", { place, values: {} });
    }
  },
});
