import type { RestatedFigure } from "../../count/closed-month-change";
import type { RecordKindId } from "../../records/record-kind-id";
import { RECORD_KINDS } from "../../records/record-kinds";
import { figureText } from "../../settings/check-log/figures-text";
import { defineRule } from "../rule";
import { shownMonth } from "../shown-value";

/** A message names so many figures, and how many more. */
const NAMED = 3;
/** So many records are pointed at. */
const POINTED = 20;

function shownFigure({ section, label, before, after }: RestatedFigure): string {
  return `${section} ${label} ${figureText(before)} → ${figureText(after)}`;
}

function shownFigures(restated: readonly RestatedFigure[]) {
  const named = restated.slice(0, NAMED).map(shownFigure);
  const more = restated.length - named.length;
  return {
    ja: `${named.join("、")}${more > 0 ? `、ほか${more}件` : ""}`,
    en: `${named.join(", ")}${more > 0 ? `, and ${more} more` : ""}`,
  };
}

function shownKinds(kinds: readonly RecordKindId[]) {
  const labels = kinds.map((kind) => RECORD_KINDS[kind].label);
  return { ja: labels.map(({ ja }) => ja).join("、"), en: labels.map(({ en }) => en).join(", ") };
}

export const closedMonthChanged = defineRule({
  id: "closed-month-changed",
  severity: "warning",
  severityByMessage: { wordsChanged: "info" },
  docs: {
    description: {
      ja: "確定した月の数値と記録が、確定したときのままであること",
      en: "The figures and records of a closed month are what they were when it was closed",
    },
    rationale: {
      ja: "確定した数値は、もう報告に使われているかもしれません。あとから変わったときは、訂正として残す必要があります。",
      en: "Figures of a closed month may already have been reported. A later change has to be kept as a restatement.",
    },
    fix: {
      ja: "まちがって変えたときは、記録を元に戻してください。正しい直しであれば、確定を解いて（再開）もう一度確定すると、正誤表に残ります。",
      en: "Undo a change that was a mistake. If it is right, reopen the month and close it again: the restatement is kept and prints on 正誤表.",
    },
  },
  messages: {
    ja: {
      figuresChanged: "確定した{{month}}の数値が変わりました：{{figures}}。",
      recordsChanged:
        "確定した{{month}}の記録（{{kinds}}）が変わりました。この記録の数値は月ごとには残していないため、報告書の数値が変わっていないか確かめてください。",
      wordsChanged: "確定した{{month}}の記録の文字が変わりました。数値は変わっていません。",
    },
    en: {
      figuresChanged: "Figures of {{month}}, which is closed, have changed: {{figures}}.",
      recordsChanged:
        "Records of {{month}}, which is closed, have changed ({{kinds}}). Their figures are not kept by month: please see whether those of the report have changed.",
      wordsChanged: "Words in the records of {{month}}, which is closed, have changed; its figures have not.",
    },
  },
  check: ({ closedMonthChanges = [] }, report) => {
    for (const { month: closed, restated, withoutFigures, records } of closedMonthChanges) {
      const place = { at: "month", month: closed } as const;
      const related = records.slice(0, POINTED).map((record) => ({ at: "record", record }) as const);
      const month = shownMonth(closed);
      if (restated.length > 0)
        report("figuresChanged", { place, related, values: { month, figures: shownFigures(restated) } });
      else if (withoutFigures.length > 0)
        report("recordsChanged", { place, related, values: { month, kinds: shownKinds(withoutFigures) } });
      else report("wordsChanged", { place, related, values: { month } });
    }
  },
});
