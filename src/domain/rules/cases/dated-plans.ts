import { compareDates } from "../../calendar/calendar-date";
import type { YearDataset } from "../../records/year-dataset";
import { recordDateOffSheet } from "../date-off-sheet";
import { recordsWith, type RecordWith } from "../records-with";

export type DatedPlan = RecordWith<"plan", "madeOn" | "caseNumber" | "category">;

/** The plans of each case, earliest first; cases of which a plan could not be read wholly are left out. */
export function plansByCase({ records, fiscalYear }: YearDataset): ReadonlyMap<string, readonly DatedPlan[]> {
  const plans = new Map<string, DatedPlan[]>();
  for (const plan of recordsWith(records.plan, "madeOn", "caseNumber", "category")) {
    const { value: caseNumber } = plan.fields.caseNumber;
    const ofCase = plans.get(caseNumber);
    if (ofCase) ofCase.push(plan);
    else plans.set(caseNumber, [plan]);
  }
  for (const plan of recordsWith(records.plan, "caseNumber")) {
    const { madeOn, category, caseNumber } = plan.fields;
    const isWhole =
      madeOn.state === "read" && category.state === "read" && !recordDateOffSheet(plan, fiscalYear);
    if (!isWhole) plans.delete(caseNumber.value);
  }
  for (const list of plans.values())
    list.sort((a, b) => compareDates(a.fields.madeOn.value, b.fields.madeOn.value));
  return plans;
}
