import type { Jisseki } from "../../src/app/jisseki";
import { MONTH_CHECK } from "./sample-findings";
import { OVERVIEW } from "./sample-overview";
import { OUTCOME, PREVIEW } from "./sample-report";

/** Stands in for the use cases: answers from the samples unless told otherwise. */
export function jissekiDouble(answers: Partial<Jisseki> = {}): Jisseki {
  return {
    lookAtYear: ({ fiscalYear = OVERVIEW.fiscalYear }) => Promise.resolve({ ...OVERVIEW, fiscalYear }),
    checkMonth: () => Promise.resolve(MONTH_CHECK),
    previewReport: () => Promise.resolve(PREVIEW),
    buildReport: () => Promise.resolve(OUTCOME),
    goTo: () => Promise.resolve(),
    today: () => ({ year: 2020, month: 4, day: 1 }),
    ...answers,
  };
}
