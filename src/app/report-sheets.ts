import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { REPORT_SECTIONS } from "../domain/report/report-sections";
import { sheetsOfOurs } from "../domain/grid/our-names";
import { sectionHeading } from "../sheets/report-names";
import { isStagingSheet } from "../sheets/staging-sheet";

const HEADINGS: ReadonlySet<unknown> = new Set(REPORT_SECTIONS.map(sectionHeading));

/** The heading stands above the table; a record's remark with the same words does not. */
const HEADING_ROWS = 5;

const MONTH_LABEL = /^[MTSHR]\d{1,2}\.\d{1,2}※?$/;

/** As many months under each other are a table by month. */
const ENOUGH_MONTHS = 3;

function hasOurHeading({ cells }: SheetSnapshot): boolean {
  return cells.slice(0, HEADING_ROWS).some((row) => row.some(({ value }) => HEADINGS.has(value)));
}

function hasMonthsUnderEachOther({ cells }: SheetSnapshot): boolean {
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).some((column) => {
    const labels = cells.filter((row) => {
      const value = row[column]?.value;
      return typeof value === "string" && MONTH_LABEL.test(value);
    });
    return labels.length >= ENOUGH_MONTHS;
  });
}

/**
 * The sheets of reports, by our defined names, or by our heading over a table by month: a sheet that was
 * copied by a user, or kept beside a new one by an earlier version, has no names, and its table of food would be read as
 * records. So would one that was left behind where a writing was cut off.
 */
export function reportSheets({ sheets, names }: WorkbookSnapshot): ReadonlySet<string> {
  const unnamed = sheets.filter(
    (sheet) => isStagingSheet(sheet.name) || (hasOurHeading(sheet) && hasMonthsUnderEachOther(sheet)),
  );
  return new Set([...sheetsOfOurs(names), ...unnamed.map(({ name }) => name)]);
}
