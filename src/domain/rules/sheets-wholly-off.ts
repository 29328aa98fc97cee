import type { FiscalYear } from "../calendar/fiscal-year";
import type { ReadRecord } from "../records/kind-record";
import type { SheetBinding } from "../records/sheet-binding";
import { recordDateOffSheet } from "./date-off-sheet";
import { recordDate } from "./record-date";

/** Fewer dates may all be wrong by chance. */
const ENOUGH_DATES = 4;

/** A sheet of which every date lies outside its month: one cause, such as a wrong month in its name. */
export interface SheetWhollyOff {
  readonly records: readonly ReadRecord[];
  readonly isOneMonthOff: boolean;
}

/** By the binding of the sheet. */
export function sheetsWhollyOff(
  records: readonly ReadRecord[],
  fiscalYear: FiscalYear,
): ReadonlyMap<SheetBinding, SheetWhollyOff> {
  const bySheet = new Map<SheetBinding, ReadRecord[]>();
  for (const record of records.filter((each) => recordDate(each) !== undefined)) {
    const others = bySheet.get(record.binding);
    if (others) others.push(record);
    else bySheet.set(record.binding, [record]);
  }
  const whollyOff = new Map<SheetBinding, SheetWhollyOff>();
  for (const [binding, dated] of bySheet) {
    const offs = dated.map((record) => recordDateOffSheet(record, fiscalYear));
    if (dated.length < ENOUGH_DATES || offs.includes(undefined)) continue;
    const isOneMonthOff = offs.every((off) => off === "one-month-off");
    whollyOff.set(binding, { records: dated, isOneMonthOff });
  }
  return whollyOff;
}
