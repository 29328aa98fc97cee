import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellPosition, CellRange } from "../domain/grid/cell-address";
import {
  cellAt,
  usedRange,
  type DefinedName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../domain/grid/sheet-snapshot";
import { cellText } from "../domain/grid/cell-value";
import { sheetsOfOurs } from "../domain/grid/our-names";
import type { SheetPlan } from "../sheets/sheet-plan";
import { areaName } from "../sheets/report-names";

/** An area of ours by its defined name; undefined where the name or its sheet is gone. */
export function areaIn(workbook: WorkbookSnapshot, areaName: string): DefinedName | undefined {
  const found = workbook.names.find(({ name }) => name.toLowerCase() === areaName.toLowerCase());
  return found && workbook.sheets.some(({ name }) => name === found.sheet) ? found : undefined;
}

function filledCells(
  sheet: SheetSnapshot,
  range: CellRange,
): readonly { readonly at: CellPosition; readonly text: string }[] {
  const cells: { at: CellPosition; text: string }[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const at = { row, column };
      const text = cellText(cellAt(sheet, at).value);
      if (text !== "") cells.push({ at, text });
    }
  }
  return cells;
}

/** What staff wrote into a section's ●分析, cell by cell in reading order. */
export function analysisText(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: string,
): string | undefined {
  const area = areaIn(workbook, areaName(fiscalYear, section, "analysis"));
  const sheet = workbook.sheets.find(({ name }) => name === area?.sheet);
  if (!area || !sheet) return undefined;
  const texts = filledCells(sheet, area.range).map(({ text }) => text);
  return texts.length === 0 ? undefined : texts.join("\n");
}

/** True for a workbook that holds a report of ours, of whichever year. */
export function isReportOfOurs(workbook: WorkbookSnapshot): boolean {
  return sheetsOfOurs(workbook.names).size > 0;
}

function isInside({ row, column }: CellPosition, { top, left, bottom, right }: CellRange): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function textsOf(plans: readonly SheetPlan[]): ReadonlySet<string> {
  const cells = plans.flatMap(({ members }) =>
    members.flatMap((member) => (member.kind === "cells" ? member.rows.flat() : [])),
  );
  return new Set(cells.flatMap((cell) => (cell.kind === "text" ? [cell.text.trim()] : [])));
}

/** True where an earlier report holds more than the new one carries over: sheets or cells that staff added. */
export function holdsMoreThan(earlier: WorkbookSnapshot, plans: readonly SheetPlan[]): boolean {
  const ours = new Set(
    plans.flatMap(({ members }) =>
      members.flatMap((member) => (member.kind === "name" ? [member.name] : [])),
    ),
  );
  const areas = earlier.names.filter(({ name }) => ours.has(name));
  const texts = textsOf(plans);
  return earlier.sheets.some((sheet) => {
    const used = usedRange(sheet);
    const own = areas.filter((area) => area.sheet === sheet.name);
    if (!used) return false;
    return filledCells(sheet, used).some(
      ({ at, text }) =>
        !own.some(({ range }) => isInside(at, range)) && (own.length === 0 || !texts.has(text)),
    );
  });
}
