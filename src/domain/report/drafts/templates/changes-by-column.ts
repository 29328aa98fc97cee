import { changeParts, differenceOf, isBelowATenth, type Change } from "../change-parts";
import { LEAST_COUNT, LEAST_DIFFERENCE_OF_PARTS } from "../draft-limits";
import { draftSentence, type DraftParts } from "../draft-sentence";
import type { DraftTemplate } from "../draft-template";
import { unitOf } from "../draft-words";
import { largest } from "../extremes";
import { labelInSentence } from "../label-in-sentence";
import type { ReportColumn } from "../../report-column";
import type { SectionTable, YearRow } from "../../section-table";
import { countsOfYear, isCatchAll, yearBefore, yearFigure } from "../table-figures";

interface ChangeOfColumn extends Change {
  readonly column: ReportColumn;
}

/** A column that the year before does not have, or in which it was blank, is compared with nothing. */
function changesOf(table: SectionTable, last: YearRow): readonly ChangeOfColumn[] {
  return (countsOfYear(table) ?? []).flatMap(({ column, count }) => {
    const before = yearFigure(table, last, column);
    return before && !isCatchAll(column) ? [{ column, now: count, before }] : [];
  });
}

/** The column that rose most (`sign` 1) or fell most (-1); undefined where none stands out. */
function greatest(changes: readonly ChangeOfColumn[], sign: 1 | -1): ChangeOfColumn | undefined {
  const told = changes.filter(
    (change) =>
      sign * differenceOf(change) >= LEAST_DIFFERENCE_OF_PARTS &&
      Math.max(change.now.value, change.before.value) >= LEAST_COUNT &&
      !isBelowATenth(change),
  );
  const most = largest(told, (change) => sign * differenceOf(change));
  return most.length === 1 ? most[0] : undefined;
}

/** H30年度と比べると、面談が35件（9.6%）増加した一方、電話・メールが312件（13.0%）減少している。 */
export const changesByColumn: DraftTemplate = {
  id: "changes-by-column",
  statement: "which column rose and which fell most against the year before",
  serves: ({ percents }) => percents,
  sentences: (subject) => {
    const { table } = subject;
    const last = yearBefore(table);
    if (!last) return [];
    const changes = changesOf(table, last);
    const unit = unitOf(subject);
    const said = ({ column, ...change }: ChangeOfColumn): DraftParts => [
      `${labelInSentence(column.label)}が`,
      ...changeParts(change, unit),
    ];
    const lead = `${last.label}と比べると、`;
    const [up, down] = [greatest(changes, 1), greatest(changes, -1)];
    const sentence = (parts: DraftParts) => [draftSentence("changes-by-column", [lead, ...parts])];
    if (up && down) return sentence([...said(up), "増加した一方、", ...said(down), "減少している。"]);
    if (up) return sentence([...said(up), "増加している。"]);
    return down ? sentence([...said(down), "減少している。"]) : [];
  },
};
