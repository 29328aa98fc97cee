import { monthKey } from "../../calendar/calendar-date";
import type { Place } from "../place";
import { defineRule } from "../rule";

export const tallyInOnePlace = defineRule({
  id: "tally-in-one-place",
  severity: "warning",
  docs: {
    description: {
      ja: "月別集計表の同じ数が、2か所で違っていないこと",
      en: "No number of a month stands in two tables with different values",
    },
    rationale: {
      ja: "同じ月の同じ数が2つの表にあるときは、先にある表の数だけを使います。値が違うと、どちらが正しいか分かりません。",
      en: "Of a number that stands in two tables by month only the first is used. Where they differ, nobody can tell which is right.",
    },
    fix: {
      ja: "古いほうの表を消すか、年度を書き添えるか、違っている数を直してください。",
      en: "Delete the older table, write its year over it, or correct the number that is wrong.",
    },
  },
  messages: {
    ja: {
      differs: "ほかの表では同じ月の数が{{first}}ですが、ここでは{{value}}です。{{first}}を使っています。",
    },
    en: {
      differs: "Another table has {{first}} for the same month, and this has {{value}}. {{first}} is used.",
    },
  },
  check: ({ dataset: { tallies } }, report) => {
    const first = new Map<string, { readonly value: number; readonly place: Place }>();
    for (const { sheet, values } of tallies) {
      for (const { item, code, line, month, value, cell } of values) {
        const key = [item, code, line ?? "", monthKey(month)].join("/");
        const place = { at: "cell", sheet, cell, month } as const;
        const earlier = first.get(key);
        if (!earlier) first.set(key, { value, place });
        else if (earlier.value !== value)
          report("differs", { place, related: [earlier.place], values: { first: earlier.value, value } });
      }
    }
  },
});
