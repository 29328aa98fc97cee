import type { YearMonth } from "../../calendar/calendar-date";
import { monthKey } from "../../calendar/calendar-date";
import type { RecordRef } from "../kind-record";
import { TALLY_ITEMS, type TallyItem } from "./tally-columns";

/** One number that was read from a 月別集計表. */
export interface TallyValue {
  readonly item: TallyItem;
  readonly code: string;
  readonly month: YearMonth;
  /** For food: how many households, or how many items. */
  readonly line: "households" | "items" | undefined;
  readonly value: number;
  readonly row: number;
}

/** 月別集計表: months × columns of ready totals, in place of records. */
export interface MonthlyTally {
  readonly sheet: string;
  readonly headerTop: number;
  readonly headerRow: number;
  readonly items: readonly TallyItem[];
  readonly months: readonly YearMonth[];
  readonly values: readonly TallyValue[];
}

/** Where a tally's number stands. */
export function refOf({ sheet }: MonthlyTally, { item, row }: TallyValue): RecordRef {
  const kind = TALLY_ITEMS.find((definition) => definition.item === item)?.kind ?? "consultation";
  return { kind, sheet, row };
}

/** The numbers of one item in a month, from the first tally that has any. */
export function tallied(
  tallies: readonly MonthlyTally[],
  item: TallyItem,
  month: YearMonth,
): readonly { readonly value: TallyValue; readonly ref: RecordRef }[] {
  for (const tally of tallies) {
    const values = tally.values.filter(
      (value) => value.item === item && monthKey(value.month) === monthKey(month),
    );
    if (values.length > 0) return values.map((value) => ({ value, ref: refOf(tally, value) }));
  }
  return [];
}
