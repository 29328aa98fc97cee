import type { ReportColumn } from "../report-column";
import { valueFact } from "./draft-facts";
import { MOST_EQUALS } from "./draft-limits";
import type { DraftParts, DraftSource } from "./draft-sentence";
import { ranking } from "./extremes";
import { labelInSentence } from "./label-in-sentence";
import { isCatchAll, type CountOfColumn } from "./table-figures";

/** One of several that are told apart by how many they are. */
export interface CountToRank {
  readonly label: string;
  readonly isCatchAll: boolean;
  readonly count: DraftSource;
}

export interface ColumnToRank extends CountToRank {
  readonly column: ReportColumn;
}

export function toRank({ column, count }: CountOfColumn): ColumnToRank {
  return { column, count, label: column.label, isCatchAll: isCatchAll(column) };
}

function listed(all: readonly DraftParts[]): DraftParts {
  return all.flatMap((parts, index) => (index === 0 ? parts : ["、", ...parts]));
}

/**
 * `電話・メールが2,087件（61.2%）で最も多く、次いで面談が…となっている。` Undefined where a single one has all, where
 * too many are equal, and where what is left over is in front.
 */
export function rankingParts<T extends CountToRank>(
  all: readonly T[],
  unit: string,
  behind: (each: T) => DraftParts = () => [],
): DraftParts | undefined {
  const counted = all.filter(({ count }) => count.value > 0);
  if (counted.length < 2) return undefined;
  const { first, second } = ranking(counted, ({ count }) => count.value);
  if (first.length > MOST_EQUALS || first.some((each) => each.isCatchAll)) return undefined;
  const said = (each: T): DraftParts => [
    `${labelInSentence(each.label)}が`,
    valueFact(each.count),
    unit,
    ...behind(each),
  ];
  const lead = listed(first.map(said));
  if (first.length > 1) return [...lead, "で並び、最も多くなっている。"];
  if (second.length === 0 || second.length > MOST_EQUALS) return [...lead, "で最も多くなっている。"];
  return [...lead, "で最も多く、次いで", ...listed(second.map(said)), "となっている。"];
}
