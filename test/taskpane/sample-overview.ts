import type { YearMonth } from "../../src/domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../../src/domain/calendar/fiscal-year";
import { MONTHLY_KIND_IDS, type RecordKindId } from "../../src/domain/records/record-kind-id";
import type { KindYear, MonthState, YearOverview } from "../../src/app/year-overview";

const MONTHS = monthsOfFiscalYear(2019);

function monthState(kind: RecordKindId, month: YearMonth): MonthState {
  const state = { month, state: "checked", errors: 0, warnings: 0 } as const;
  if (month.year === 2020 && month.month > 1) return { ...state, state: "no-sheet" };
  if (kind === "attendance" && month.month === 4) return { ...state, state: "no-service" };
  if (month.month !== 8) return state;
  if (kind === "consultation") return { ...state, errors: 2, warnings: 1 };
  if (kind === "closure") return { ...state, errors: 128 };
  return kind === "foodHandout" ? { ...state, warnings: 1 } : state;
}

function kindYear(kind: RecordKindId): KindYear {
  return { kind, months: MONTHS.map((month) => monthState(kind, month)) };
}

/** A year with sheets from April to January, and something to fix in August. */
export const OVERVIEW: YearOverview = {
  fiscalYears: [2019, 2018],
  fiscalYear: 2019,
  kinds: MONTHLY_KIND_IDS.map(kindYear),
  balances: MONTHS.map((month) =>
    month.month === 8
      ? { month, before: 143, intakes: 21, closed: 22, monthEnd: 142 }
      : { month, before: null, intakes: 1234, closed: 0, monthEnd: null },
  ),
  totals: MONTHS.map((month) =>
    month.month === 8
      ? { month, errors: 130, yearWideErrors: 0, warnings: 2 }
      : { month, errors: 0, yearWideErrors: 0, warnings: 0 },
  ),
  currentMonth: { year: 2019, month: 8 },
  monthsWithRecords: 10,
  errors: 130,
  warnings: 2,
  closings: [],
  restatements: 0,
  staff: [],
  earlierYears: [2018, 2017, 2016],
};

/** The same year, whole and clean. */
export const CLEAN_OVERVIEW: YearOverview = {
  ...OVERVIEW,
  kinds: MONTHLY_KIND_IDS.map((kind) => ({
    kind,
    months: MONTHS.map((month) => ({ month, state: "checked", errors: 0, warnings: 0 })),
  })),
  totals: MONTHS.map((month) => ({ month, errors: 0, yearWideErrors: 0, warnings: 0 })),
  monthsWithRecords: 12,
  errors: 0,
  warnings: 0,
};
