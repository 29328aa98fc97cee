import { listsCarriedCases } from "../../records/year-dataset";
import { unknownReferences } from "../cases/unknown-cases";
import type { Place } from "../place";
import { defineRule } from "../rule";

export const carriedCasesListed = defineRule({
  id: "carried-cases-listed",
  severity: "warning",
  docs: {
    description: {
      ja: "前年度から続くケースの一覧があること",
      en: "There is a list of the cases carried over from the previous year",
    },
    rationale: {
      ja: "一覧がないと、新規相談にない受付番号が前年度から続くケースなのか、書き間違いなのかを区別できません。",
      en: "Without it a number that no intake has may be a carried case or a slip; nobody can tell.",
    },
    fix: {
      ja: "「点検」の画面の「継続ケースの一覧を作る」を押すか、「継続ケース」のシートをつくって、前年度末に支援中だったケースの受付番号を並べてください。",
      en: "Let the page of checks make the list, or make a sheet 継続ケース with the numbers of the cases that were open at the end of the previous year.",
    },
  },
  messages: {
    ja: {
      missing:
        "継続ケースのシートがないため、新規相談にない受付番号{{count}}件が正しいかどうかを確かめられません。",
    },
    en: {
      missing: "Without a sheet 継続ケース, {{count}} case numbers that no intake has cannot be checked.",
    },
  },
  check: ({ dataset }, report) => {
    if (listsCarriedCases(dataset)) return;
    const places = new Map<string, Place>();
    for (const { caseNumber, place } of unknownReferences(dataset)) {
      if (!places.has(caseNumber)) places.set(caseNumber, place);
    }
    if (places.size === 0) return;
    report("missing", {
      place: { at: "workbook" },
      related: [...places.values()],
      values: { count: places.size },
    });
  },
});
