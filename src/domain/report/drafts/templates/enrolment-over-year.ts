import { differenceFact, valueFact } from "../draft-facts";
import { LEAST_COUNT, LEAST_DIFFERENCE, LEAST_MONTHS } from "../draft-limits";
import { draftSentence } from "../draft-sentence";
import type { DraftTemplate } from "../draft-template";
import { columnOf, monthFigure, monthsOfService } from "../table-figures";

/** 受講人数は、R1.5の11人から19人増加し、R2.3は30人となっている。 */
export const enrolmentOverYear: DraftTemplate = {
  id: "enrolment-over-year",
  statement: "how the number of pupils changed from the first month to the last",
  serves: ({ id }) => id === "6-1",
  sentences: ({ table }) => {
    const column = columnOf(table, "enrolled_total");
    const months = monthsOfService(table) ?? [];
    const [first, last] = [months[0], months.at(-1)];
    if (!column || !first || !last || months.length < LEAST_MONTHS) return [];
    const [before, now] = [first, last].map((month) => monthFigure(table, month, column));
    if (!before || !now || Math.max(before.value, now.value) < LEAST_COUNT) return [];
    const difference = now.value - before.value;
    const lead = `${column.label}は、${first.label}`;
    if (difference === 0)
      return [
        draftSentence("enrolment-over-year", [
          `${lead}と${last.label}がともに`,
          valueFact(now),
          "人となっている。",
        ]),
      ];
    if (Math.abs(difference) < LEAST_DIFFERENCE) return [];
    return [
      draftSentence("enrolment-over-year", [
        `${lead}の`,
        valueFact(before),
        "人から",
        differenceFact(now, before),
        `人${difference > 0 ? "増加" : "減少"}し、${last.label}は`,
        valueFact(now),
        "人となっている。",
      ]),
    ];
  },
};
