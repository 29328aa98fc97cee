import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellRange } from "../domain/grid/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { LaidOutPage } from "../sheets/layout/lay-out-section";
import { areaName, REPORT_AREAS } from "../sheets/report-names";
import { filledCells } from "./filled-cells";
import { areaIn } from "./section-sheet";

function isSameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** True where every area of ours stands on a sheet where this build would put it. */
export function hasLayoutOf(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  sheet: string,
  { section, plan }: LaidOutPage,
): boolean {
  return REPORT_AREAS.every((area) => {
    const name = areaName(fiscalYear, section, area);
    const wanted = plan.members.find((member) => member.kind === "name" && member.name === name);
    const found = areaIn(workbook, name);
    if (wanted?.kind !== "name") return found === undefined;
    return found?.sheet === sheet && isSameRange(found.range, wanted.range);
  });
}

/** True where merging as planned would lose a cell: Excel keeps the first of a merged area alone. */
export function isFilledUnderMerges(sheet: SheetSnapshot, { plan }: LaidOutPage): boolean {
  return plan.members.some(
    (member) =>
      member.kind === "merge" &&
      filledCells(sheet, member.range).some(
        ({ at }) => at.row > member.range.top || at.column > member.range.left,
      ),
  );
}
