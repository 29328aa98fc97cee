import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { areaName } from "../../sheets/report-names";

/** On the cover of a published copy: neither is a report to be written over by one, nor one by a report. */
export function publishedCopyName(fiscalYear: FiscalYear): string {
  return areaName(fiscalYear, "published", "copy");
}

const ANY_YEAR = /^jisseki_\d{4}_published_copy$/i;

export function isPublishedCopy({ names }: WorkbookSnapshot): boolean {
  return names.some(({ name }) => ANY_YEAR.test(name));
}

/** The sheets that are marked as a copy's: its cover, also where that was copied into another workbook. */
export function publishedSheets({ names }: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(names.flatMap(({ name, sheet }) => (ANY_YEAR.test(name) ? [sheet] : [])));
}
