import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { PaneState } from "./pane-state";

interface OfferedYears {
  /** Newest first; none before the workbook was read. */
  readonly years: readonly FiscalYear[];
  /** The chosen one; undefined while the user has yet to choose. */
  readonly year: FiscalYear | undefined;
}

/** The year that runs, and the few before whose records may still be worked on. */
function lastYears(thisYear: FiscalYear): readonly FiscalYear[] {
  return [0, -1, -2, -3, -4, -5].map((step) => thisYear + step);
}

function newestFirst(years: readonly FiscalYear[]): readonly FiscalYear[] {
  return [...new Set(years)].sort((a, b) => b - a);
}

function yearsAround(year: FiscalYear, thisYear: FiscalYear): readonly FiscalYear[] {
  const around = [1, 0, -1, -2, -3].map((step) => year + step);
  return newestFirst([...around, ...lastYears(thisYear)]);
}

/** The years to choose from. Where the workbook does not say its own, nobody may be stuck. */
export function offeredYears(state: PaneState, thisYear: FiscalYear): OfferedYears {
  const { overview, trouble, place, sheets } = state;
  const isOfSheets = place === "sheets" || place === "settings";
  if (!overview && isOfSheets && sheets) {
    const { fiscalYear: year } = sheets;
    return { years: year === undefined ? lastYears(thisYear) : yearsAround(year, thisYear), year };
  }
  if (overview) {
    const { fiscalYears, fiscalYear } = overview;
    if (fiscalYears.length > 0) return { years: fiscalYears, year: fiscalYear };
    return { years: newestFirst([...lastYears(thisYear), fiscalYear]), year: fiscalYear };
  }
  const cause = trouble?.cause;
  if (typeof cause !== "object") return { years: [], year: undefined };
  switch (cause.refused) {
    case "year-unknown":
      return { years: lastYears(thisYear), year: undefined };
    case "no-record-in-year": {
      // 設定 names a year without records.
      const { fiscalYear } = cause;
      return { years: yearsAround(fiscalYear, thisYear), year: fiscalYear };
    }
    default:
      return { years: [], year: undefined };
  }
}
