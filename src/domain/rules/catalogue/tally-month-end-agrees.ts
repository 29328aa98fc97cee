import { isSameMonth, type YearMonth } from "../../calendar/calendar-date";
import type { YearFigures } from "../../count/year-figures";
import type { MonthlyTally, TallyValue } from "../../records/tally/monthly-tally";
import type { TallyItem } from "../../records/tally/tally-columns";
import type { Place } from "../place";
import { defineRule } from "../rule";
import { shownMonth } from "../shown-value";

interface Unbalanced {
  readonly month: YearMonth;
  readonly written: TallyValue;
  readonly before: number;
  readonly intakes: number;
  readonly closed: number;
  readonly balance: number;
}

/**
 * The months whose written end is not what the end before and the month's movement come to. Where a month's end is
 * a slip, the month after it agrees with what it should have been, and is no second finding.
 */
function unbalanced({ values }: MonthlyTally, { opening, months }: YearFigures): readonly Unbalanced[] {
  const found: Unbalanced[] = [];
  /** What the end before was: as written, then as it should have been. */
  let ends: readonly number[] = opening === undefined ? [] : [opening];
  for (const { month, consultations, closures } of months) {
    const [intakes, closed] = [consultations.intakes.value, closures.closed.value];
    const written = values.find((value) => value.item === "monthEnd" && isSameMonth(value.month, month));
    const [before] = ends;
    const balances = intakes === null || closed === null ? [] : ends.map((end) => end + intakes - closed);
    const [balance] = balances;
    ends = written ? [written.value] : balances;
    if (!written || before === undefined || balance === undefined) continue;
    if (intakes === null || closed === null || balances.includes(written.value)) continue;
    found.push({ month, written, before, intakes, closed, balance });
    ends = [written.value, balance];
  }
  return found;
}

const MOVERS: readonly TallyItem[] = ["intakes", "sex", "closed", "closureReason"];

/** The table's own numbers of the month. */
function movedPlaces({ sheet, values }: MonthlyTally, month: YearMonth): readonly Place[] {
  return values
    .filter((value) => MOVERS.includes(value.item) && isSameMonth(value.month, month))
    .map(({ cell }): Place => ({ at: "cell", sheet, cell, month }));
}

export const tallyMonthEndAgrees = defineRule({
  id: "tally-month-end-agrees",
  severity: "warning",
  docs: {
    description: {
      ja: "月別集計表の月末件数が、前の月末に新規を足して終結を引いた数と合うこと",
      en: "Each month-end in a table by month is the one before plus intakes less closures",
    },
    rationale: {
      ja: "月末件数は、前の月末件数に新規を足し、終結を引いた数です。合わない月は、その月の三つの数のどれかが違っています。報告には、新規と終結から計算した数を印刷します。",
      en: "Where a month does not come to its end, one of its three numbers is wrong. The report prints what intakes and closures come to.",
    },
    fix: {
      ja: "その月の新規・終結・月末の件数を元の資料で確かめて、違っている数を直してください。最初の月が合わないときは、設定の前年度末件数も確かめてください。",
      en: "Look at the month’s intakes, closures and end, and correct the number that is wrong; for the first month also the opening caseload on 設定.",
    },
  },
  silentAfter: ["tally-count-readable"],
  messages: {
    ja: {
      differs:
        "{{month}}の月末件数は{{written}}ですが、前の月末{{before}}に新規{{intakes}}を足して終結{{closed}}を引くと{{balance}}です。",
    },
    en: {
      differs:
        "The end of {{month}} is {{written}}, but {{before}} before it plus {{intakes}} intakes less {{closed}} closures come to {{balance}}.",
    },
  },
  check: ({ dataset: { tallies }, figures }, report) => {
    for (const tally of tallies) {
      for (const { month, written, ...numbers } of unbalanced(tally, figures)) {
        report("differs", {
          place: { at: "cell", sheet: tally.sheet, cell: written.cell, month },
          related: movedPlaces(tally, month),
          values: { month: shownMonth(month), written: written.value, ...numbers },
        });
      }
    }
  },
});
