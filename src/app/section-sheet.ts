import { monthLabel } from "../domain/calendar/era";
import { monthsOfFiscalYear, type FiscalYear } from "../domain/calendar/fiscal-year";
import { cellText } from "../domain/grid/cell-value";
import { sheetsOfOurs } from "../domain/grid/our-names";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { REPORT_TEXTS } from "../domain/report/report-texts";
import { areaName, REPORT_AREAS, sectionHeading, sectionSheetName } from "../sheets/report-names";

interface SectionTitle {
  readonly id: string;
  readonly title: string;
}

/** An area of ours by its defined name; undefined where the name or its sheet is gone. */
export function areaIn(workbook: WorkbookSnapshot, areaName: string): DefinedName | undefined {
  const found = workbook.names.find(({ name }) => name.toLowerCase() === areaName.toLowerCase());
  return found && workbook.sheets.some(({ name }) => name === found.sheet) ? found : undefined;
}

function textsOf({ cells }: SheetSnapshot): ReadonlySet<string> {
  return new Set(cells.flatMap((row) => row.map(({ value }) => cellText(value))));
}

/** The labels of a year's months, as they stand with and without ※. */
function monthLabels(fiscalYear: FiscalYear): readonly string[] {
  return monthsOfFiscalYear(fiscalYear)
    .map(monthLabel)
    .flatMap((label) => [label, `${label}${REPORT_TEXTS.noted}`]);
}

/** A sheet that has lost all names of ours, but none of what a reader knows it by. */
function isNamelessSheet(sheet: SheetSnapshot, fiscalYear: FiscalYear, section: SectionTitle): boolean {
  if (sheet.name.toLowerCase() !== sectionSheetName(section).toLowerCase()) return false;
  const texts = textsOf(sheet);
  return texts.has(sectionHeading(section)) && monthLabels(fiscalYear).some((label) => texts.has(label));
}

/**
 * The sheet on which an earlier report of a year has a section: by whichever of our names is left, else by
 * its own name, heading and months.
 */
export function sheetOfSection(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: SectionTitle,
): string | undefined {
  const areas = REPORT_AREAS.flatMap(
    (area) => areaIn(workbook, areaName(fiscalYear, section.id, area)) ?? [],
  );
  const [area] = areas;
  if (area) return area.sheet;
  const named = sheetsOfOurs(workbook.names);
  return workbook.sheets.find(
    (sheet) => !named.has(sheet.name) && isNamelessSheet(sheet, fiscalYear, section),
  )?.name;
}
