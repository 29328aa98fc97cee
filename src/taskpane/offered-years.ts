import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { PaneState } from "./pane-state";

/** The years to choose from, newest first, and the chosen one; none before the workbook was read. */
export function offeredYears({ overview, trouble }: PaneState): {
  readonly years: readonly FiscalYear[];
  readonly year: FiscalYear | undefined;
} {
  if (overview) return { years: overview.fiscalYears, year: overview.fiscalYear };
  const cause = trouble?.cause;
  if (typeof cause !== "object" || cause.refused !== "no-record-in-year")
    return { years: [], year: undefined };
  // 設定 names a year without records: those around it are offered, so that nobody is stuck.
  const { fiscalYear } = cause;
  return { years: [1, 0, -1, -2, -3].map((step) => fiscalYear + step), year: fiscalYear };
}
