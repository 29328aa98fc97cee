import type { YearMonth } from "../calendar/calendar-date";
import type { YearDataset } from "../records/year-dataset";
import type { Figure } from "./figure";
import { recordsOfMonth } from "./records-of-month";
import { talliedCodes, talliedWhole } from "./tallied-figures";
import { tallyOf, type Tally } from "./tally";

/** 終結 of one month, of cases opened in any year. */
export interface ClosureCounts {
  /** 相談終結: rows, whether or not their reason is readable. */
  readonly closed: Figure;
  readonly byReason: Tally;
}

export function countClosures(dataset: YearDataset, month: YearMonth): ClosureCounts {
  const { closureReason } = dataset.settings.codeLists;
  const { covered, records } = recordsOfMonth(dataset, "closure", month);
  if (!covered) {
    const byReason = talliedCodes(dataset, "closureReason", closureReason, month);
    return { closed: talliedWhole(dataset, "closed", month, byReason), byReason };
  }
  const byReason = tallyOf(
    closureReason,
    records.flatMap(({ fields: { reason }, ref }) =>
      reason.state === "read" ? [{ code: reason.value, times: 1, record: ref }] : [],
    ),
  );
  return { closed: { value: records.length, records: records.map(({ ref }) => ref) }, byReason };
}
