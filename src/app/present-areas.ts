import { monthLabel } from "../domain/calendar/era";
import { monthsOfFiscalYear, type FiscalYear } from "../domain/calendar/fiscal-year";
import { cellText } from "../domain/grid/cell-value";
import { OUR_NAME_PREFIX, sheetsOfOurs } from "../domain/grid/our-names";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { REPORT_TEXTS } from "../domain/report/report-texts";
import { areaName } from "../sheets/report-names";
import { rangesOf, writtenCells, type AreaRole, type ReportPage } from "./report-pages";

/** An area of ours by its defined name; undefined where the name or its sheet is gone. Excel does not tell case apart. */
export function areaIn({ names, sheets }: WorkbookSnapshot, areaName: string): DefinedName | undefined {
  const wanted = areaName.toLowerCase();
  const found = names.find(({ name }) => name.toLowerCase() === wanted);
  return found && sheets.some(({ name }) => name === found.sheet) ? found : undefined;
}

/** The names of a year's report, as they stand there. */
export function namesOfYear({ names }: WorkbookSnapshot, fiscalYear: FiscalYear): readonly DefinedName[] {
  const prefix = `${OUR_NAME_PREFIX}${fiscalYear}_`;
  return names.filter(({ name }) => name.toLowerCase().startsWith(prefix));
}

/** The names of a section of a year's report. */
export function namesOfSection(
  { names }: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: string,
): readonly DefinedName[] {
  const prefix = areaName(fiscalYear, section, "").toLowerCase();
  return names.filter(({ name }) => name.toLowerCase().startsWith(prefix));
}

/** The labels of a year's months, as they stand with and without ※. */
function monthLabels(fiscalYear: FiscalYear): readonly string[] {
  return monthsOfFiscalYear(fiscalYear)
    .map(monthLabel)
    .flatMap((label) => [label, `${label}${REPORT_TEXTS.noted}`]);
}

/** A sheet that has lost all names of ours, but none of what a reader knows it by: its name, heading and months. */
function isNamelessSheet(sheet: SheetSnapshot, fiscalYear: FiscalYear, { laidOut }: ReportPage): boolean {
  if (sheet.name.toLowerCase() !== laidOut.plan.name.toLowerCase()) return false;
  const texts = new Set(sheet.cells.flatMap((row) => row.map(({ value }) => cellText(value))));
  const heading = writtenCells(laidOut.plan).find(({ at, cell }) => at.column === 0 && cell.kind === "text");
  return (
    heading?.cell.kind === "text" &&
    texts.has(heading.cell.text) &&
    monthLabels(fiscalYear).some((label) => texts.has(label))
  );
}

function sheetByAreas(
  workbook: WorkbookSnapshot,
  { areas }: ReportPage,
  roles: readonly AreaRole[],
): readonly string[] {
  return roles.flatMap((role) =>
    areas.flatMap((area) => (area.role === role ? (areaIn(workbook, area.name)?.sheet ?? []) : [])),
  );
}

/**
 * The sheet on which each page of an earlier report of the year stands, by whichever of our names is left, else by its
 * own name, heading and months. A sheet is of one page: words that users moved onto another page's sheet make no claim.
 */
export function presentSheets(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  pages: readonly ReportPage[],
): ReadonlyMap<string, SheetSnapshot> {
  const found = new Map<string, SheetSnapshot>();
  const claimed = new Set<string>();
  const named = sheetsOfOurs(workbook.names);
  const claim = (page: ReportPage, names: readonly string[]) => {
    if (found.has(page.key)) return;
    const sheet = workbook.sheets.find(({ name }) => names.includes(name) && !claimed.has(name));
    if (!sheet) return;
    claimed.add(sheet.name);
    found.set(page.key, sheet);
  };
  for (const page of pages) claim(page, sheetByAreas(workbook, page, ["table", "other"]).slice(0, 1));
  for (const page of pages) claim(page, sheetByAreas(workbook, page, ["heading", "words"]));
  for (const page of pages) {
    if (rangesOf(page, "table").length === 0) continue;
    const nameless = workbook.sheets.filter(
      (sheet) => !named.has(sheet.name) && isNamelessSheet(sheet, fiscalYear, page),
    );
    claim(
      page,
      nameless.map(({ name }) => name),
    );
  }
  return found;
}
