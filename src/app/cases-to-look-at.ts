import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CaseToLookAt, LookLimits, LookReason } from "../domain/cases/case-to-look-at";
import { casesToLookAt, dayToLookUntil } from "../domain/cases/cases-to-look-at";
import type { KindRecord } from "../domain/records/kind-record";
import { readYear } from "../domain/records/read-year";
import type { ResolvedPlace } from "../domain/rules/place";
import { quotingFor } from "../domain/rules/quoting/quoted-text";
import { resolvePlace } from "../domain/rules/resolve-place";
import type { Book } from "./read-book";
import { ownSheets } from "./read-office-settings";

export interface ShownCase {
  /** 受付番号 or 世帯番号; empty where the records have none, or one that could be a name. */
  readonly number: string;
  readonly reason: LookReason;
  /** Where the records stand that say so; the first is the case's own. */
  readonly places: readonly ResolvedPlace[];
}

/** 気になるケース, by reason and then by how long or how much. */
export interface CasesToLookAt {
  readonly fiscalYear: FiscalYear;
  /** The day up to which was looked: today, or the year's last where it is over. */
  readonly on: CalendarDate;
  readonly limits: LookLimits;
  readonly cases: readonly ShownCase[];
}

/** Sessions of work preparation on sheets of earlier years, as far back as a user's time may reach into the year. */
function earlierSessions(
  { workbook, settings, dataset }: Book,
  { monthsOfWorkPreparation }: LookLimits,
): readonly KindRecord<"workPreparation">[] {
  if (dataset.records.workPreparation.length === 0) return [];
  const oldest = dataset.fiscalYear - Math.ceil(monthsOfWorkPreparation / 12);
  const years = dataset.unread.flatMap((sheet) => (sheet.why === "other-year" ? [sheet.fiscalYear] : []));
  return [...new Set(years)]
    .filter((year) => oldest <= year && year < dataset.fiscalYear)
    .flatMap((year) => readYear(workbook, settings, year, ownSheets(workbook)).records.workPreparation);
}

/** 気になるケース of a book's year. */
export function casesOfBook(book: Book, today: CalendarDate): CasesToLookAt {
  const { dataset } = book;
  const { lookLimits: limits, codeLists } = dataset.settings;
  const quoting = quotingFor(codeLists);
  const shown = ({ number, reason, records }: CaseToLookAt): ShownCase => ({
    number: quoting.caseNumber(number) ?? "",
    reason,
    places: records.map((record) => resolvePlace({ at: "record", record })),
  });
  return {
    fiscalYear: dataset.fiscalYear,
    on: dayToLookUntil(dataset, today),
    limits,
    cases: casesToLookAt(dataset, limits, today, earlierSessions(book, limits)).map(shown),
  };
}
