import type { CaseHistory } from "../../count/case-history";
import type { YearDataset } from "../../records/year-dataset";
import { recordDateOffSheet } from "../date-off-sheet";
import { caseSteps, openPeriods, type OpenPeriod } from "./case-steps";
import { doubtfulCases } from "./doubtful-cases";

/** When each case was open, for those of which all dates are sound and in order. */
export function soundPeriods(
  dataset: YearDataset,
  cases: CaseHistory,
): ReadonlyMap<string, readonly OpenPeriod[]> {
  const doubtful = doubtfulCases(dataset);
  const periods = new Map<string, readonly OpenPeriod[]>();
  for (const entry of cases.values()) {
    const steps = caseSteps(entry);
    const isSound = steps.every(
      ({ event, wasOpen, record }) =>
        (event === "closure") === wasOpen && !recordDateOffSheet(record, dataset.fiscalYear),
    );
    if (isSound && !entry.sharesNumber && !doubtful.has(entry.caseNumber))
      periods.set(entry.caseNumber, openPeriods(entry, steps));
  }
  return periods;
}
