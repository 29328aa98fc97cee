import { monthKey } from "../../calendar/calendar-date";
import type { CellPosition } from "../../grid/cell-address";
import { valueOf } from "../../records/field-reading";
import type { KindRecord } from "../../records/kind-record";
import { usualOf, type Usual } from "../far-from-history";
import { recordMonth } from "../record-date";
import { defineRule } from "../rule";
import { isQuantity } from "../whole-number";

interface GivenItem {
  readonly record: KindRecord<"foodHandout">;
  readonly cell: CellPosition;
  readonly category: string;
  readonly quantity: number;
}

const ENOUGH_MONTHS = 6;
/** No fewer are told of, however few an office gives. */
const LEAST = 30;
const TIMES_OVER = 10;
const SPREADS = 8;

function givenItems(records: readonly KindRecord<"foodHandout">[]): readonly GivenItem[] {
  return records.flatMap((record) =>
    (valueOf(record.fields.quantities) ?? []).flatMap(({ category, quantity }): readonly GivenItem[] => {
      const isCounted = quantity.state === "read" && isQuantity(quantity.value) && quantity.value > 0;
      return isCounted ? [{ record, cell: quantity.cell, category, quantity: quantity.value }] : [];
    }),
  );
}

function monthsOf(items: readonly GivenItem[]): number {
  return new Set(items.map(({ record }) => recordMonth(record)).map((month) => month && monthKey(month)))
    .size;
}

function isFar(quantity: number, { median, spread }: Usual): boolean {
  return quantity > Math.max(LEAST, TIMES_OVER * median, median + SPREADS * spread);
}

export const foodHandoutQuantityFar = defineRule({
  id: "food-handout-quantity-far",
  severity: "warning",
  docs: {
    description: {
      ja: "食料の数量が、いつもの支給と大きく違わないこと",
      en: "A quantity of food does not lie far outside what the office usually gives",
    },
    rationale: {
      ja: "いつもの10倍を超える数量は、けたの間違いや、日付や番号が数量の欄に入ったものかもしれません。6か月以上の支給がある品目だけを調べ、30個以下は知らせません。",
      en: "More than ten times the usual may be a digit too many, or a date or a number in the wrong column. Only categories given in six months or more are looked at, and never 30 or fewer.",
    },
    fix: {
      ja: "数量を確かめて直してください。本当にその数を渡したのなら、このままでかまいません。",
      en: "Correct the quantity. Where so many were really given it may stay.",
    },
  },
  silentAfter: ["food-handout-quantity-count"],
  messages: {
    ja: {
      far: "{{category}}の数量{{quantity}}は、いつもの支給（中央値{{median}}）より大幅に多くなっています。",
    },
    en: { far: "{{quantity}} of {{category}} is far more than is usually given (median {{median}})." },
  },
  check: ({ dataset: { records, settings } }, report) => {
    const byCategory = new Map<string, GivenItem[]>();
    for (const item of givenItems(records.foodHandout)) {
      const others = byCategory.get(item.category);
      if (others) others.push(item);
      else byCategory.set(item.category, [item]);
    }
    const labels = new Map(settings.codeLists.foodCategory.codes.map(({ id, label }) => [id, label]));
    for (const [category, items] of byCategory) {
      const usual = usualOf(items.map(({ quantity }) => quantity));
      if (!usual || monthsOf(items) < ENOUGH_MONTHS) continue;
      for (const { record, cell, quantity } of items.filter((item) => isFar(item.quantity, usual))) {
        const values = { category: labels.get(category) ?? category, quantity, median: usual.median };
        report("far", { place: { at: "record-cell", record, cell }, values });
      }
    }
  },
});
