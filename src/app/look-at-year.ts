import { isSameMonth, type YearMonth } from "../domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../domain/calendar/fiscal-year";
import type { YearFigures } from "../domain/count/year-figures";
import {
  isOfNoMonth,
  isOptionalKind,
  MONTHLY_KIND_IDS,
  OPTIONAL_KIND_IDS,
  type RecordKindId,
} from "../domain/records/record-kind-id";
import { tallyCovers } from "../domain/records/tally/monthly-tally";
import { sheetsFor } from "../domain/records/year-dataset";
import { REPORT_SECTIONS } from "../domain/report/report-sections";
import type { Finding } from "../domain/rules/finding";
import type { RuleContext } from "../domain/rules/rule-context";
import type { Severity } from "../domain/rules/severity";
import { carriedQuestion } from "./carried-cases";
import type { Book } from "./read-book";
import type { KindYear, MonthBalance, MonthState, YearOverview } from "./year-overview";

/** Kinds that an office need not keep every month: without service there is no sheet. */
const BY_SERVICE: ReadonlySet<RecordKindId> = new Set(["attendance", "foodHandout"]);

function isByService(kind: RecordKindId): boolean {
  return BY_SERVICE.has(kind) || isOptionalKind(kind);
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** What the year at a glance is made of: counted figures, and the months up to the last that is kept. */
type CountedYear = Pick<RuleContext, "figures" | "months">;

function monthState(
  book: Book,
  kind: RecordKindId,
  month: YearMonth,
  keptMonths: readonly YearMonth[],
  findings: readonly Finding[],
): MonthState {
  const own = findings.filter(
    (finding) => finding.kind === kind && finding.month && isSameMonth(finding.month, month),
  );
  // In the months to come nothing is recorded yet: not on a sheet for the whole year either.
  const isKept = keptMonths.some((kept) => isSameMonth(kept, month));
  const hasSheet =
    sheetsFor(book.dataset, kind, month).some(({ binding }) => binding.month !== undefined || isKept) ||
    tallyCovers(book.dataset.tallies, kind, month);
  const state = hasSheet ? "checked" : isKept && isByService(kind) ? "no-service" : "no-sheet";
  return { month, state, errors: countOf(own, "error"), warnings: countOf(own, "warning") };
}

function balances({ opening, months }: YearFigures): readonly MonthBalance[] {
  return months.map(({ month, consultations, closures, monthEnd }, index) => ({
    month,
    before: (index === 0 ? opening : months[index - 1]?.monthEnd.value) ?? null,
    intakes: consultations.intakes.value,
    closed: closures.closed.value,
    monthEnd: monthEnd.value,
  }));
}

/** Where a clerk begins: the oldest month with an error, else the last that has a sheet, else April. */
function currentMonth(months: readonly YearMonth[], kinds: readonly KindYear[]): YearMonth | undefined {
  const states = months.map((_, index) => kinds.flatMap(({ months: row }) => row[index] ?? []));
  const failing = states.findIndex((row) => row.some(({ errors }) => errors > 0));
  const last = states.findLastIndex((row) => row.some(({ state }) => state === "checked"));
  return months[failing >= 0 ? failing : Math.max(last, 0)];
}

/** The kinds of which the year at a glance has a row: the usual ones, and the others that are kept. */
function shownKinds({ dataset: { sheets } }: Book): readonly RecordKindId[] {
  const isKept = (kind: RecordKindId) => sheets.some(({ binding }) => binding.kind === kind);
  return [...MONTHLY_KIND_IDS, ...OPTIONAL_KIND_IDS.filter((kind) => !isOfNoMonth(kind) && isKept(kind))];
}

/** The year at a glance. */
export function yearOverview(
  book: Book,
  { figures, months: keptMonths }: CountedYear,
  findings: readonly Finding[],
): YearOverview {
  const { fiscalYear } = book.dataset;
  const months = monthsOfFiscalYear(fiscalYear);
  const kinds = shownKinds(book).map((kind) => ({
    kind,
    months: months.map((month) => monthState(book, kind, month, keptMonths, findings)),
  }));
  const earlierYears = REPORT_SECTIONS.filter(({ printsEarlierYears }) => printsEarlierYears).flatMap(
    ({ id }) => (book.settings.earlierYears.get(id) ?? []).map((year) => year.fiscalYear),
  );
  const carried = carriedQuestion(book.dataset);
  return {
    ...(carried && { carriedQuestion: carried }),
    fiscalYears: book.fiscalYears,
    fiscalYear,
    kinds,
    balances: balances(figures),
    currentMonth: currentMonth(months, kinds) ?? { year: fiscalYear, month: 4 },
    monthsWithRecords: kinds
      .filter(({ kind }) => kind === "consultation")
      .flatMap((row) => row.months.filter(({ state }) => state === "checked")).length,
    errors: countOf(findings, "error"),
    warnings: countOf(findings, "warning"),
    earlierYears: [...new Set(earlierYears)].filter((year) => year < fiscalYear).sort((a, b) => b - a),
  };
}
