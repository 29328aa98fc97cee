import { quotientFact, valueFact } from "../draft-facts";
import { LEAST_COUNT } from "../draft-limits";
import { draftSentence } from "../draft-sentence";
import type { DraftTemplate } from "../draft-template";
import { columnOf, monthFigure, monthsHeld, yearFigure } from "../table-figures";

/** 実施回数は40回、延べ出席回数は624回で、実施1回あたりの出席は平均15.6人となっている。 */
export const attendancePerSession: DraftTemplate = {
  id: "attendance-per-session",
  statement: "how many pupils attended a session",
  serves: ({ id }) => id === "6-1",
  sentences: ({ table }) => {
    const [held, attended] = ["sessions", "attended_total"].map((id) => columnOf(table, id));
    if (!held || !attended) return [];
    // With a month that nobody counted the year's numbers do not belong together.
    const months = monthsHeld(table) ?? [];
    const isKnown = months.every((month) => monthFigure(table, month, attended) !== undefined);
    const sessions = yearFigure(table, table.year, held);
    const all = yearFigure(table, table.year, attended);
    if (months.length === 0 || !isKnown || !sessions || !all) return [];
    if (sessions.value < LEAST_COUNT || all.value < LEAST_COUNT) return [];
    return [
      draftSentence("attendance-per-session", [
        `${held.label}は`,
        valueFact(sessions),
        `回、${attended.label}は`,
        valueFact(all),
        "回で、実施1回あたりの出席は平均",
        quotientFact(all, [sessions]),
        "人となっている。",
      ]),
    ];
  },
};
