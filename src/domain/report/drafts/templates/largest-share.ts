import { LEAST_COUNT } from "../draft-limits";
import { shareFact } from "../draft-facts";
import { draftSentence, type DraftParts } from "../draft-sentence";
import type { DraftTemplate } from "../draft-template";
import { unitOf, wordsOfTable } from "../draft-words";
import { rankingParts, toRank, type ColumnToRank } from "../ranking-parts";
import { countsOfYear, totalColumn, yearFigure, yearShare } from "../table-figures";

/** 支援方法は、電話・メールが2,087件（61.2%）で最も多く、次いで面談が…となっている。 */
export const largestShare: DraftTemplate = {
  id: "largest-share",
  statement: "which column of the year has the most, and which comes next",
  serves: (table) => totalColumn(table) !== undefined,
  sentences: (subject) => {
    const { table } = subject;
    const total = totalColumn(table);
    const sum = total && yearFigure(table, table.year, total);
    if (!sum || sum.value < LEAST_COUNT) return [];
    const shareOf = ({ column }: ColumnToRank): DraftParts => {
      const share = yearShare(table, column);
      return share ? ["（", shareFact(share), "）"] : [];
    };
    const ranked = rankingParts((countsOfYear(table) ?? []).map(toRank), unitOf(subject), shareOf);
    return ranked ? [draftSentence("largest-share", [`${wordsOfTable(subject)}は、`, ...ranked])] : [];
  },
};
