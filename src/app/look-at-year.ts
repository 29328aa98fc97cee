import { isSameMonth, monthsBetween, type YearMonth } from "../domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../domain/calendar/fiscal-year";
import { lookAlikes } from "../domain/count/look-alikes";
import type { YearFigures } from "../domain/count/year-figures";
import type { ReadRecord } from "../domain/records/kind-record";
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
import { recordDate } from "../domain/rules/record-date";
import { openFindings } from "../domain/rules/settle-findings";
import type { Severity } from "../domain/rules/severity";
import { restatementsOf } from "../domain/settings/check-log/standing-closes";
import type { BookFindings } from "./find-in-book";
import type { MonthClosing } from "./month-closing";
import { carriedQuestion } from "./carried-cases";
import type { Book } from "./read-book";
import type { KindYear, MonthBalance, MonthState, MonthTotal, YearOverview } from "./year-overview";

/** Kinds that an office need not keep every month: without service there is no sheet. */
const BY_SERVICE: ReadonlySet<RecordKindId> = new Set(["attendance", "foodHandout"]);

function isByService(kind: RecordKindId): boolean {
  return BY_SERVICE.has(kind) || isOptionalKind(kind);
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

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

function monthTotal(findings: readonly Finding[], month: YearMonth): MonthTotal {
  const own = findings.filter((finding) => finding.month && isSameMonth(finding.month, month));
  const yearWideErrors = countOf(
    findings.filter((finding) => !finding.month),
    "error",
  );
  return {
    month,
    errors: countOf(own, "error") + yearWideErrors,
    yearWideErrors,
    warnings: countOf(own, "warning"),
  };
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

/** The months that a record stands for, or a ready total. */
function monthsWithRecords({ dataset }: Book, months: readonly YearMonth[]): readonly YearMonth[] {
  const start = { year: dataset.fiscalYear, month: 4 };
  const recorded = new Set<number>();
  for (const records of Object.values<readonly ReadRecord[]>(dataset.records)) {
    for (const record of records) {
      const month = record.sheetMonth ?? recordDate(record);
      if (month) recorded.add(monthsBetween(start, month));
    }
  }
  return months.filter(
    (month, index) =>
      recorded.has(index) || MONTHLY_KIND_IDS.some((kind) => tallyCovers(dataset.tallies, kind, month)),
  );
}

/** Where a clerk goes on: the oldest month that is not closed, of those with records, or at least with a sheet. */
function currentMonth(
  book: Book,
  months: readonly YearMonth[],
  kinds: readonly KindYear[],
  closings: readonly MonthClosing[],
): YearMonth | undefined {
  const recorded = monthsWithRecords(book, months);
  const open = recorded.find((month) => !closings.some((closing) => isSameMonth(closing.month, month)));
  const last = months.findLastIndex((_, index) =>
    kinds.some(({ months: row }) => row[index]?.state === "checked"),
  );
  return open ?? recorded.at(-1) ?? months[last];
}

/** The kinds of which the year at a glance has a row: the usual ones, and the others that are kept. */
function shownKinds({ dataset: { sheets } }: Book): readonly RecordKindId[] {
  const isKept = (kind: RecordKindId) => sheets.some(({ binding }) => binding.kind === kind);
  return [...MONTHLY_KIND_IDS, ...OPTIONAL_KIND_IDS.filter((kind) => !isOfNoMonth(kind) && isKept(kind))];
}

/** The year at a glance. */
export function yearOverview(
  book: Book,
  { context: { figures, months: keptMonths }, findings: all, closings }: BookFindings,
): YearOverview {
  const { fiscalYear } = book.dataset;
  const findings = openFindings(all);
  const { checkLog, staff } = book.settings;
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
    totals: months.map((month) => monthTotal(findings, month)),
    lookAlikes: lookAlikes(figures),
    currentMonth: currentMonth(book, months, kinds, closings) ?? { year: fiscalYear, month: 4 },
    monthsWithRecords: kinds
      .filter(({ kind }) => kind === "consultation")
      .flatMap((row) => row.months.filter(({ state }) => state === "checked")).length,
    errors: countOf(findings, "error"),
    warnings: countOf(findings, "warning"),
    closings,
    restatements:
      restatementsOf(checkLog, fiscalYear).length + closings.flatMap(({ restated }) => restated).length,
    staff,
    earlierYears: [...new Set(earlierYears)].filter((year) => year < fiscalYear).sort((a, b) => b - a),
  };
}
