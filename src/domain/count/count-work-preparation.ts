import type { YearMonth } from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import { tallyCovers } from "../records/tally/monthly-tally";
import type { YearDataset } from "../records/year-dataset";
import { isCountableQuantity } from "./countable-quantity";
import { recordsOfMonth } from "./records-of-month";
import { talliedCodes } from "./tallied-figures";
import { tallyOf, type Tally, type TallyEntry } from "./tally";

function supportsIn({ fields, ref }: KindRecord<"workPreparation">): readonly TallyEntry[] {
  return (valueOf(fields.supports) ?? []).flatMap(({ category, quantity }) => {
    const times = valueOf(quantity);
    return times !== undefined && isCountableQuantity(times) ? [{ code: category, times, record: ref }] : [];
  });
}

/**
 * 就労準備支援 of one month by support, 延べ: a session counts under each of its supports. Null where the month
 * has no sheet.
 */
export function countWorkPreparation(dataset: YearDataset, month: YearMonth): Tally | null {
  const { workPreparationSupport } = dataset.settings.codeLists;
  const { covered, records } = recordsOfMonth(dataset, "workPreparation", month);
  if (covered) return tallyOf(workPreparationSupport, records.flatMap(supportsIn));
  return tallyCovers(dataset.tallies, "workPreparation", month)
    ? talliedCodes(dataset, "workPreparationSupport", workPreparationSupport, month)
    : null;
}
