import { LEAST_COUNT } from "../draft-limits";
import { draftSentence } from "../draft-sentence";
import type { DraftTemplate } from "../draft-template";
import { rankingParts, toRank } from "../ranking-parts";
import { leafColumns } from "../../report-column";
import { yearFigure } from "../table-figures";

const UNIT = "世帯";

/**
 * 延べ対象世帯数は、レトルト食品が52世帯で最も多く、次いでアルファ米が29世帯となっている。 Nothing is said of 提供数:
 * a bag of rice and a tin are not to be compared.
 */
export const householdsByCategory: DraftTemplate = {
  id: "households-by-category",
  statement: "what was given to the most households",
  serves: ({ id }) => id === "7-2",
  sentences: ({ table }) => {
    // A blank is nothing given, but in a month without a sheet nobody knows.
    if (table.months.some(({ figures }) => figures === null)) return [];
    const counts = leafColumns(table.columns).flatMap((column) => {
      const count = yearFigure(table, table.year, column);
      return count ? [toRank({ column, count })] : [];
    });
    if (Math.max(0, ...counts.map(({ count }) => count.value)) < LEAST_COUNT) return [];
    const ranked = rankingParts(counts, UNIT);
    const [line] = table.lines;
    return ranked && line ? [draftSentence("households-by-category", [`${line.label}は、`, ...ranked])] : [];
  },
};
