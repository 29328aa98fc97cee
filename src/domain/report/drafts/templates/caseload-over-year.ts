import { REPORT_TEXTS } from "../../report-texts";
import { differenceFact, valueFact } from "../draft-facts";
import { LEAST_COUNT, LEAST_DIFFERENCE } from "../draft-limits";
import { draftSentence, type DraftSource } from "../draft-sentence";
import type { DraftTemplate } from "../draft-template";
import { unitOf } from "../draft-words";
import { columnOf, isOfWholeYear, yearFigure } from "../table-figures";

/** 月末件数は、前年度末の148件から35件減少し、年度末は113件となっている。 */
export const caseloadOverYear: DraftTemplate = {
  id: "caseload-over-year",
  statement: "how the caseload changed from the end of last year to the end of this one",
  serves: ({ id }) => id === "2-1",
  sentences: (subject) => {
    const { table } = subject;
    const column = columnOf(table, "month_end");
    const end = column && isOfWholeYear(table, column) ? yearFigure(table, table.year, column) : undefined;
    if (!column || !end || table.opening === null) return [];
    const opening: DraftSource = {
      from: "figure",
      section: table.id,
      name: {
        row: { of: "opening", label: REPORT_TEXTS.openingCaseload },
        measure: "count",
      },
      value: table.opening,
    };
    // More closed than there were: what the records say cannot be.
    if (end.value < 0) return [];
    const difference = end.value - opening.value;
    if (Math.max(end.value, opening.value) < LEAST_COUNT) return [];
    const unit = unitOf(subject);
    if (difference === 0)
      return [
        draftSentence("caseload-over-year", [
          `年度末の${column.label}は、前年度末と同じ`,
          valueFact(end),
          `${unit}となっている。`,
        ]),
      ];
    if (Math.abs(difference) < LEAST_DIFFERENCE) return [];
    return [
      draftSentence("caseload-over-year", [
        `${column.label}は、前年度末の`,
        valueFact(opening),
        `${unit}から`,
        differenceFact(end, opening),
        `${unit}${difference > 0 ? "増加" : "減少"}し、年度末は`,
        valueFact(end),
        `${unit}となっている。`,
      ]),
    ];
  },
};
