import { LEAST_COUNT } from "../draft-limits";
import { draftSentence } from "../draft-sentence";
import type { DraftTemplate } from "../draft-template";
import { unitOf } from "../draft-words";
import { rankingParts, toRank } from "../ranking-parts";
import { columnOf, monthFigure, monthsHeld, yearFigure } from "../table-figures";

/** 延べ出席回数を学年別にみると、中3が321回で最も多く、次いで中1が163回となっている。 */
export const attendanceBySchoolYear: DraftTemplate = {
  id: "attendance-by-school-year",
  statement: "of which school year the most attendances were",
  serves: ({ id }) => id === "6-1",
  sentences: (subject) => {
    const { table, context } = subject;
    const total = columnOf(table, "attended_total");
    const all = total && yearFigure(table, table.year, total);
    if (total?.role.kind !== "sum" || !all || all.value < LEAST_COUNT) return [];
    const held = monthsHeld(table);
    const counts = total.role.of.flatMap((id) => {
      const column = columnOf(table, id);
      const count = column && yearFigure(table, table.year, column);
      const isWhole = column && held?.every((month) => monthFigure(table, month, column) !== undefined);
      return count && isWhole ? [toRank({ column, count })] : [];
    });
    // Where one is blank it may have been the most.
    const isKnown = counts.length === total.role.of.length;
    const ranked = isKnown ? rankingParts(counts, unitOf(subject)) : undefined;
    const by = context.settings.codeLists.schoolYear.label;
    return ranked
      ? [draftSentence("attendance-by-school-year", [`${total.label}を${by}別にみると、`, ...ranked])]
      : [];
  },
};
