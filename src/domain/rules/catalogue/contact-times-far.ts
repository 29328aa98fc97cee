import { monthKey } from "../../calendar/calendar-date";
import { valueOf } from "../../records/field-reading";
import { usualOf } from "../far-from-history";
import { recordMonth } from "../record-date";
import { defineRule } from "../rule";
import { isTimes } from "../whole-number";

const ENOUGH_MONTHS = 6;
/** No fewer are told of, however few an office writes in a row. */
const LEAST = 20;
const TIMES_OVER = 10;
const SPREADS = 8;

export const contactTimesFar = defineRule({
  id: "contact-times-far",
  severity: "warning",
  docs: {
    description: {
      ja: "対応の件数が、いつもの1行と大きく違わないこと",
      en: "The times of a contact do not lie far outside what the office usually writes in a row",
    },
    rationale: {
      ja: "いつもの10倍を超える件数は、けたの間違いや、日付や番号が件数の欄に入ったものかもしれません。6か月以上の対応がある事業所だけを調べ、20件以下は知らせません。",
      en: "More than ten times the usual may be a digit too many, or a date or a number in the wrong column. Only offices with six months of contacts are looked at, and never 20 or fewer.",
    },
    fix: {
      ja: "件数を確かめて直してください。本当にその件数なら、このままでかまいません。",
      en: "Correct the times. Where they are right they may stay.",
    },
  },
  silentAfter: ["contact-times-count"],
  messages: {
    ja: { far: "この1行の件数{{times}}は、いつもの行（中央値{{median}}）より大幅に多くなっています。" },
    en: { far: "{{times}} contacts in this row are far more than is usual in one (median {{median}})." },
  },
  check: ({ dataset: { records } }, report) => {
    const isMany = ({ fields }: (typeof records.contact)[number]) => (valueOf(fields.times) ?? 0) > LEAST;
    const many = records.contact.filter(isMany);
    if (many.length === 0) return;
    const months = new Set(
      records.contact.flatMap((record) => {
        const month = recordMonth(record);
        return month ? [monthKey(month)] : [];
      }),
    );
    // A blank counts as one.
    const times = records.contact.map(({ fields }) => valueOf(fields.times) ?? 1).filter(isTimes);
    const usual = usualOf(times);
    if (!usual || months.size < ENOUGH_MONTHS) return;
    const { median, spread } = usual;
    const most = Math.max(LEAST, TIMES_OVER * median, median + SPREADS * spread);
    for (const record of many) {
      const own = valueOf(record.fields.times);
      if (own === undefined || !isTimes(own) || own <= most) continue;
      report("far", { place: { at: "field", record, field: "times" }, values: { times: own, median } });
    }
  },
});
