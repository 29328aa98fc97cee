import { shareFact, valueFact } from "../draft-facts";
import { LEAST_COUNT } from "../draft-limits";
import { draftSentence } from "../draft-sentence";
import type { DraftTemplate } from "../draft-template";
import { unitOf } from "../draft-words";
import { labelInSentence } from "../label-in-sentence";
import { countsOfYear, yearFigure, yearShare } from "../table-figures";

const WHOLE = 1000;

/** 関係機関等からの紹介は119件で、全体の52.4%となっている。 */
export const groupShare: DraftTemplate = {
  id: "group-share",
  statement: "the share of several columns that stand under one heading",
  serves: ({ percents, columns }) => percents && columns.some(({ groupTotal }) => groupTotal),
  sentences: (subject) => {
    const { table } = subject;
    const counts = countsOfYear(table) ?? [];
    return table.columns.flatMap((column) => {
      const { role } = column;
      if (!column.groupTotal || role.kind !== "sum") return [];
      // Of a single column of the group the same is said elsewhere.
      const filled = counts.filter(({ column: { id }, count }) => role.of.includes(id) && count.value > 0);
      const count = yearFigure(table, table.year, column);
      const share = yearShare(table, column);
      if (filled.length < 2 || !count || !share) return [];
      if (count.value < LEAST_COUNT || share.value === WHOLE) return [];
      return [
        draftSentence(`group-share:${column.id}`, [
          `${labelInSentence(column.label)}は`,
          valueFact(count),
          `${unitOf(subject)}で、全体の`,
          shareFact(share),
          "となっている。",
        ]),
      ];
    });
  },
};
