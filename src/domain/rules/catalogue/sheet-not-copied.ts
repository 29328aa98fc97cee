import { RECORD_KINDS } from "../../records/record-kinds";
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
    ja: {
      copy: "{{original}}とすべての記録が同じため、数えていません。",
      table: "この表の{{kind}}は、{{original}}とすべての記録が同じため、数えていません。",
    },
    en: {
      copy: "All its records are those of {{original}}, so it is not counted.",
      table: "{{kind}}: all records of this table are those of {{original}}, so they are not counted.",
    },
  },
  check: ({ dataset: { unread, copiedTables }, quoting }, report) => {
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
    for (const { binding, original } of copiedTables) {
      const { sheet, kind, headerRow } = binding;
      report("table", {
        place: { at: "cell", sheet, cell: { row: headerRow, column: 0 } },
        related: [{ at: "sheet", sheet: original }],
        values: { kind: RECORD_KINDS[kind].label, original: inWords(quoting, original, ANOTHER) },
      });
    }
  },
});
