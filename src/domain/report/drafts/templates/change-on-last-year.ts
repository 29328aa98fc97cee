import { changeParts, differenceOf, isBelowATenth } from "../change-parts";
import { valueFact } from "../draft-facts";
import { LEAST_COUNT, LEAST_DIFFERENCE } from "../draft-limits";
import { draftSentence, type DraftSentence } from "../draft-sentence";
import type { DraftSubject, DraftTemplate } from "../draft-template";
import { unitOf, wordsOfColumn } from "../draft-words";
import type { ReportColumn } from "../../report-column";
import type { SectionTable } from "../../section-table";
import { isOfWholeYear, totalColumn, yearBefore, yearFigure } from "../table-figures";

/** Of 2-1 a year's row says how many there were, but for 月末件数; of 7-1 how often something was given. */
const COLUMNS: ReadonlyMap<string, (column: ReportColumn, table: SectionTable) => boolean> = new Map([
  ["2-1", ({ id }) => ["new_total", "contacts", "closed"].includes(id)],
  ["2-2", (column, table) => column === totalColumn(table)],
  ["2-5", (column, table) => column === totalColumn(table)],
  ["2-6", (column, table) => column === totalColumn(table)],
  ["7-1", ({ id, role }) => role.kind === "count" && id.endsWith("_count")],
]);

function sentenceOf(subject: DraftSubject, column: ReportColumn): readonly DraftSentence[] {
  const { table } = subject;
  const last = yearBefore(table);
  const now = yearFigure(table, table.year, column);
  const before = last && yearFigure(table, last, column);
  const words = wordsOfColumn(subject, column);
  if (words === undefined || !now || !before || !isOfWholeYear(table, column)) return [];
  if (Math.max(now.value, before.value) < LEAST_COUNT) return [];
  const statement = `change-on-last-year:${column.id}`;
  const unit = unitOf(subject);
  const difference = differenceOf({ now, before });
  const lead = [`${words}は`, valueFact(now), `${unit}で、${last.label}`];
  if (difference === 0) return [draftSentence(statement, [...lead, "と同数となっている。"])];
  if (Math.abs(difference) < LEAST_DIFFERENCE || isBelowATenth({ now, before })) return [];
  return [
    draftSentence(statement, [
      ...lead,
      "（",
      valueFact(before),
      `${unit}）と比べて`,
      ...changeParts({ now, before }, unit),
      difference > 0 ? "増加している。" : "減少している。",
    ]),
  ];
}

/** 新規相談受付件数は227件で、H30年度（278件）と比べて51件（18.3%）減少している。 */
export const changeOnLastYear: DraftTemplate = {
  id: "change-on-last-year",
  statement: "how much more or less a figure of the year is than in the year before",
  serves: ({ id }) => COLUMNS.has(id),
  sentences: (subject) => {
    const { table } = subject;
    const isSaid = COLUMNS.get(table.id);
    return table.columns
      .filter((column) => isSaid?.(column, table))
      .flatMap((column) => sentenceOf(subject, column));
  },
};
