import type { YearMonth } from "../calendar/calendar-date";
import type { YearDataset } from "../records/year-dataset";
import { recordsOfMonth } from "./records-of-month";
import { talliedCodes } from "./tallied-figures";
import { tallyOf, type Tally } from "./tally";

/** プラン of one month, by 区分. */
export function countPlans(dataset: YearDataset, month: YearMonth): Tally {
  const { planCategory } = dataset.settings.codeLists;
  const { covered, records } = recordsOfMonth(dataset, "plan", month);
  if (!covered) return talliedCodes(dataset, "planCategory", planCategory, month);
  return tallyOf(
    planCategory,
    records.flatMap(({ fields: { category }, ref }) =>
      category.state === "read" ? [{ code: category.value, times: 1, record: ref }] : [],
    ),
  );
}
