import { monthKey } from "../../calendar/calendar-date";
import { monthLabel } from "../../calendar/era";
import { RECORD_KINDS } from "../../records/record-kinds";
import { defineRule } from "../rule";

export const sheetKindKnown = defineRule({
  id: "sheet-kind-known",
  severity: "warning",
  docs: {
    description: {
      ja: "記録らしいシートが、何の記録のいつのものか分かること",
      en: "Each sheet that looks like records is known to be of a kind and a year",
    },
    rationale: {
      ja: "何の記録か、いつのものかが決められないシートは数えません。記録のシートだった場合は、その分の件数が少なくなります。",
      en: "A sheet whose kind or year cannot be told is not counted. If it holds records, the figures are too low.",
    },
    fix: {
      ja: "「シート」の画面で、何の記録かを選ぶか「この様式は読まない」を押してください。いつのものか分からないときは、シートの名前の元号と年月を直してください。",
      en: "Say on the page of sheets what is kept there, or that the form is not to be read. Where the month is not clear, correct the era and month in the sheet’s name.",
    },
  },
  messages: {
    ja: {
      kind: "このシートは何の記録か決められないため、数えていません（候補: {{kinds}}）。",
      year: "このシートは{{months}}のどちらか分からないため、数えていません。",
    },
    en: {
      kind: "The sheet is not counted: its kind of record cannot be told (perhaps {{kinds}}).",
      year: "The sheet is not counted: it may be kept for {{months}}.",
    },
  },
  check: ({ dataset: { unread } }, report) => {
    for (const each of unread) {
      const { sheet } = each;
      const place = { at: "sheet", sheet } as const;
      if (each.why === "unsure") {
        const labels = each.kinds.map((kind) => RECORD_KINDS[kind].label);
        const kinds = {
          ja: labels.map(({ ja }) => ja).join("・"),
          en: labels.map(({ en }) => en).join(", "),
        };
        report("kind", { place, values: { kinds } });
      } else if (each.why === "unclear-year") {
        const months = {
          ja: each.months.map(monthLabel).join("と"),
          en: each.months.map(monthKey).join(" or "),
        };
        report("year", { place, values: { months } });
      }
    }
  },
});
