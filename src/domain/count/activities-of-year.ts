import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import { inOrderOfDates } from "./in-order-of-dates";
import { recordsOfYear } from "./records-of-year";

/** The year's activities of one category, in order of their first days. */
export function activitiesOfYear(dataset: YearDataset, category: string): readonly KindRecord<"activity">[] {
  const { records } = recordsOfYear(dataset, "activity");
  return inOrderOfDates(
    records.filter(({ fields }) => valueOf(fields.category) === category),
    ({ fields }) => fields.heldOn,
  );
}
