import { defineRule } from "../rule";

export const tallyCountReadable = defineRule({
  id: "tally-count-readable",
  severity: "error",
  docs: {
    description: {
      ja: "月別集計表の数が読み取れること",
      en: "Every number in a table by month can be read",
    },
    rationale: {
      ja: "0以上の整数でないものは数えられず、その月の件数が少なくなります。",
      en: "What is no whole number of at least 0 is not counted, and the month’s figure becomes too low.",
    },
    fix: {
      ja: "件数を数字だけで記入してください。ない月は、0か空白か「－」にしてください。",
      en: "Enter the number alone, and 0, nothing or － where there is none.",
    },
  },
  messages: {
    ja: { unreadable: "この数を読み取れないため、数えていません。" },
    en: { unreadable: "The number cannot be read and is not counted." },
  },
  check: ({ dataset: { tallies } }, report) => {
    for (const { sheet, unreadable } of tallies)
      for (const cell of unreadable) report("unreadable", { place: { at: "cell", sheet, cell }, values: {} });
  },
});
