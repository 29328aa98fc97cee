import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { REPORT_SECTIONS } from "../domain/report/report-sections";
import { sheetsOfOurs } from "../domain/grid/our-names";
import { sectionHeading } from "../sheets/report-names";

const HEADINGS: ReadonlySet<unknown> = new Set(REPORT_SECTIONS.map(sectionHeading));

function hasOurHeading({ cells }: SheetSnapshot): boolean {
  return cells.some((row) => row.some(({ value }) => HEADINGS.has(value)));
}

/**
 * The sheets of reports, by our defined names or by our heading: a sheet that was kept beside a new one,
 * or copied by a user, has lost its names, and its table of food would be read as records.
 */
export function reportSheets({ sheets, names }: WorkbookSnapshot): ReadonlySet<string> {
  return new Set([...sheetsOfOurs(names), ...sheets.filter(hasOurHeading).map(({ name }) => name)]);
}
