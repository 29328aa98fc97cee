import { figureIn } from "../../count/tally";
import { sumsAgreeRule } from "../families/sums-agree-rule";

export const contactSumsAgree = sumsAgreeRule({
  id: "contact-sums-agree",
  kind: "contact",
  label: { ja: "延べ対応件数", en: "Contacts" },
  whole: ({ contacts }) => contacts.counted,
  parts: ({ contacts: { byMethod } }, { dataset: { settings } }) => [
    {
      label: { ja: "延べ対応に数える支援方法", en: "those by the methods that count" },
      tally: new Map(settings.countedContactMethods.map((id) => [id, figureIn(byMethod, id)])),
    },
  ],
  silentAfter: ["tally-column-known", "tally-count-readable", "tally-total-agrees", "tally-in-one-place"],
  rationale: {
    ja: "延べ対応件数は、電話・メール、訪問・同行支援、面談（設定の「延べ対応に数える支援方法」）の合計です。月別集計表の件数が違うときは、2-1 と 2-2 の数が合わなくなります。",
    en: "Contacts are the sum of phone, visits and interviews (延べ対応に数える支援方法 on 設定). Where a table by month says otherwise, 2-1 and 2-2 do not agree.",
  },
});
