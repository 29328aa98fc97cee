import { isSameMonth, monthKey } from "../../calendar/calendar-date";
import type { MonthlyTally, TallyValue } from "../../records/tally/monthly-tally";
import { WHOLE, type TallyItem } from "../../records/tally/tally-columns";
import type { Place } from "../place";
import { defineRule } from "../rule";

/** Lists of which every case has one code: their sums are the number of cases. */
const PARTS: readonly (readonly [whole: TallyItem, lists: readonly TallyItem[]])[] = [
  ["intakes", ["sex", "ageBand", "route"]],
  ["closed", ["closureReason"]],
];

function placeOf({ sheet }: MonthlyTally, { cell, month }: TallyValue): Place {
  return { at: "cell", sheet, cell, month };
}

interface ListSum {
  readonly sum: number;
  readonly place: Place;
  readonly month: TallyValue["month"];
}

/** The sum of a list in each month, or the one number that stands for it; where it first stands. */
function sumsOf(
  tallies: readonly MonthlyTally[],
  item: TallyItem,
  whole: boolean,
): ReadonlyMap<string, ListSum> {
  const sums = new Map<string, ListSum>();
  const tally = tallies.find(({ values }) => values.some((value) => value.item === item));
  for (const value of tally?.values ?? []) {
    if (!tally || value.item !== item || (value.code === WHOLE) !== whole) continue;
    const key = monthKey(value.month);
    const before = sums.get(key);
    sums.set(key, {
      month: value.month,
      place: before?.place ?? placeOf(tally, value),
      sum: (before?.sum ?? 0) + value.value,
    });
  }
  return sums;
}

export const tallyTotalAgrees = defineRule({
  id: "tally-total-agrees",
  severity: "warning",
  docs: {
    description: {
      ja: "月別集計表の合計が、内訳の合計と合うこと",
      en: "Each total in a table by month is the sum of its parts",
    },
    rationale: {
      ja: "合計と内訳が合わないときは、内訳のどれかか合計が違っています。内訳がある表は、内訳の数を報告に使います。",
      en: "Where a total is not the sum of its parts, one of them is wrong. The parts are what the report uses where there are any.",
    },
    fix: {
      ja: "元の記録を確かめて、違っている数を直してください。",
      en: "Look at the records behind the table and correct the number that is wrong.",
    },
  },
  messages: {
    ja: {
      total: "この合計は{{total}}ですが、内訳の合計は{{sum}}です。",
      parts: "この月の内訳の合計は{{sum}}ですが、件数は{{total}}です。",
    },
    en: {
      total: "The total is {{total}}, but its parts come to {{sum}}.",
      parts: "The parts come to {{sum}} in this month, but the number of cases is {{total}}.",
    },
  },
  check: ({ dataset: { tallies } }, report) => {
    for (const { sheet, wrongTotals } of tallies) {
      for (const { cell, total, sum } of wrongTotals)
        report("total", { place: { at: "cell", sheet, cell }, values: { total, sum } });
    }
    for (const [whole, lists] of PARTS) {
      const sums = lists.map((item) => sumsOf(tallies, item, false));
      const [firstList, ...otherLists] = sums;
      const written = sumsOf(tallies, whole, true);
      const isWritten = written.size > 0;
      const totals = isWritten ? written : (firstList ?? new Map<string, ListSum>());
      for (const list of isWritten ? sums : otherLists) {
        for (const { month, sum, place } of list.values()) {
          const total = [...totals.values()].find((each) => isSameMonth(each.month, month));
          if (!total || total.sum === sum) continue;
          report("parts", { place, related: [total.place], values: { total: total.sum, sum } });
        }
      }
    }
  },
});
