import { parseMonthLabel } from "../../domain/calendar/era";
import { fiscalYearOf, type FiscalYear } from "../../domain/calendar/fiscal-year";
import { cellText } from "../../domain/grid/cell-value";
import { OUR_NAME_PREFIX } from "../../domain/grid/our-names";
import {
  cellAt,
  usedRange,
  type DefinedName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../domain/grid/sheet-snapshot";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import { textKey } from "../../domain/text/text-key";
import { sectionHeading } from "../../sheets/report-names";
import { filledCells, type FilledCell } from "../filled-cells";
import type { PrintedTable } from "./printed-totals";

/** What a section goes by, whatever the office called it. */
interface SectionName {
  readonly id: string;
  readonly title: string;
}

const OUR_NAME = new RegExp(`^${OUR_NAME_PREFIX}(\\d{4})_(.+)$`, "i");

/** As many months under each other are a table by month. */
const ENOUGH_MONTHS = 3;

function isAMonth(text: string): boolean {
  return parseMonthLabel(text.replace(REPORT_TEXTS.noted, "")) !== undefined;
}

/** The years of the reports of ours that a file holds, by their names, else by the months that they print. */
export function reportYears({ names, sheets }: WorkbookSnapshot): readonly FiscalYear[] {
  const named = names.flatMap(({ name }) => OUR_NAME.exec(name)?.[1] ?? []).map(Number);
  if (named.length > 0) return [...new Set(named)].sort((a, b) => b - a);
  const printed = sheets.flatMap((sheet) => {
    const found = monthColumn(sheet);
    const [first] = found?.months ?? [];
    const month = first && parseMonthLabel(first.text.replace(REPORT_TEXTS.noted, ""));
    return month ? [fiscalYearOf(month)] : [];
  });
  return [...new Set(printed)].sort((a, b) => b - a);
}

/** The area of a report by its name; undefined where the name is gone. */
export function namedArea(
  { names }: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: string,
  area: string,
): DefinedName | undefined {
  const wanted = `${section}_${area}`.replace(/[^\p{L}\p{N}_]/gu, "_").toLowerCase();
  return names.find(({ name }) => {
    const [, year, rest = ""] = OUR_NAME.exec(name) ?? [];
    return Number(year) === fiscalYear && rest.toLowerCase() === wanted;
  });
}

/** The leftmost column of a sheet that has months under each other. */
function monthColumn(
  sheet: SheetSnapshot,
): { readonly column: number; readonly months: readonly FilledCell[] } | undefined {
  const cells = filledCells(sheet).filter(({ text }) => isAMonth(text));
  const columns = [...new Set(cells.map(({ at }) => at.column))].sort((a, b) => a - b);
  return columns
    .map((column) => ({ column, months: cells.filter(({ at }) => at.column === column) }))
    .find(({ months }) => months.length >= ENOUGH_MONTHS);
}

/** `2－1`, whatever follows; of a section without a number its title. */
function isHeadingOf({ id, title }: SectionName, text: string): boolean {
  const key = textKey(text);
  const number = textKey(id);
  return /^\d/.test(number)
    ? key.startsWith(number) && !/^[\d-]/.test(key.slice(number.length))
    : key === textKey(sectionHeading({ id, title }));
}

/** A heading stands at the top of its page. */
const HEADING_ROWS = 5;

/** The sheet of a section whose names are gone, by its heading. */
export function sheetByHeading(
  { sheets }: WorkbookSnapshot,
  section: SectionName,
): SheetSnapshot | undefined {
  return sheets.find((sheet) =>
    filledCells(sheet).some(
      ({ at, text }) => at.row - sheet.origin.row < HEADING_ROWS && isHeadingOf(section, text),
    ),
  );
}

function tableByMonths(sheet: SheetSnapshot): PrintedTable | undefined {
  const used = usedRange(sheet);
  const found = monthColumn(sheet);
  const [first] = found?.months ?? [];
  if (!used || !found || !first) return undefined;
  const { column: left } = found;
  // A free column ends the table: charts have a block of their own further right.
  let right = left;
  const isFree = (column: number) =>
    Array.from({ length: used.bottom - first.at.row + 1 }, (_, index) => first.at.row + index).every(
      (row) => cellText(cellAt(sheet, { row, column }).value) === "",
    );
  while (right < used.right && !isFree(right + 1)) right += 1;
  const top = Math.max(used.top, first.at.row - 2);
  return { sheet, range: { top, left, bottom: used.bottom, right } };
}

/** A section's table by month in a report of ours: by its name, else by its heading and months. */
export function printedTable(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: SectionName,
): PrintedTable | undefined {
  const named = namedArea(workbook, fiscalYear, section.id, "table");
  const sheet = named && workbook.sheets.find(({ name }) => name === named.sheet);
  if (sheet) return { sheet, range: named.range };
  const headed = sheetByHeading(workbook, section);
  const table = headed && tableByMonths(headed);
  const [month] = (headed && monthColumn(headed)?.months) ?? [];
  const of = month && parseMonthLabel(month.text.replace(REPORT_TEXTS.noted, ""));
  return of && fiscalYearOf(of) === fiscalYear ? table : undefined;
}
