import { inWords } from "../quoting/in-words";
import { defineRule } from "../rule";

const ANOTHER = { ja: "ほかのシート", en: "another sheet" };

export const sheetNotCopied = defineRule({
  id: "sheet-not-copied",
  severity: "warning",
  docs: {
    description: {
      ja: "同じ記録のシートが2枚ないこと",
      en: "No sheet stands in the workbook a second time",
    },
    rationale: {
      ja: "シートの写しを両方とも数えると、件数が2倍になります。すべての記録が同じ2枚のうち、後のほうは数えません。",
      en: "Counting a sheet and its copy would double the figures. Of two sheets with the same records the later is not counted.",
    },
    fix: {
      ja: "写しなら消してください。来月の分をつくりかけているのなら、シートの名前の月を直してください。",
      en: "Delete the copy; if it was made to be filled in for another month, correct the month in its name.",
    },
  },
  messages: {
    ja: { copy: "{{original}}とすべての記録が同じため、数えていません。" },
    en: { copy: "All its records are those of {{original}}, so it is not counted." },
  },
  check: ({ dataset: { unread }, quoting }, report) => {
    for (const each of unread) {
      if (each.why !== "copy") continue;
      const { sheet, original } = each;
      const related = [{ at: "sheet", sheet: original } as const];
      report("copy", {
        place: { at: "sheet", sheet },
        related,
        values: { original: inWords(quoting, original, ANOTHER) },
      });
    }
  },
});
