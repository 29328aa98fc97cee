import type { RestatedFigure } from "../../count/closed-month-change";
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
      wordsChanged: "確定した{{month}}の記録の文字が変わりました。数値は変わっていません。",
    },
    en: {
      figuresChanged: "Figures of {{month}}, which is closed, have changed: {{figures}}.",
      wordsChanged: "Words in the records of {{month}}, which is closed, have changed; its figures have not.",
    },
  },
  check: ({ closedMonthChanges = [] }, report) => {
    for (const { month, restated, records } of closedMonthChanges) {
      const place = { at: "month", month } as const;
      const related = records.slice(0, POINTED).map((record) => ({ at: "record", record }) as const);
      if (restated.length === 0)
        report("wordsChanged", { place, related, values: { month: shownMonth(month) } });
      else
        report("figuresChanged", {
          place,
          related,
          values: { month: shownMonth(month), figures: shownFigures(restated) },
        });
    }
  },
});
