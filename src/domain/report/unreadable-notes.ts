import { recordsOfMonth } from "../count/records-of-month";
import type { Tally } from "../count/tally";
import type { MonthFigures } from "../count/year-figures";
import type { RecordKindId } from "../records/record-kind-id";
import type { YearDataset } from "../records/year-dataset";
import { REPORT_TEXTS } from "./report-texts";

/** The records of a table's kind that stand behind none of its figures are not passed over in silence. */
export function unreadableNotes(
  dataset: YearDataset,
  months: readonly MonthFigures[],
  { kind, field }: { readonly kind: RecordKindId; readonly field: string },
  tally: (month: MonthFigures) => Tally | null,
): readonly string[] {
  const leftOut = months.reduce((sum, month) => {
    const figures = tally(month);
    if (!figures) return sum;
    const behind = new Set([...figures.values()].flatMap(({ records }) => records));
    const { records } = recordsOfMonth(dataset, kind, month.month);
    return sum + records.filter(({ ref }) => !behind.has(ref)).length;
  }, 0);
  return leftOut === 0 ? [] : [REPORT_TEXTS.unreadableNote(field, REPORT_TEXTS.records, leftOut)];
}
