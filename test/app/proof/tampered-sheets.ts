import type { RecheckWhat } from "../../../src/app/proof/report-recheck";
import { textOfFound } from "../../../src/app/recount";
import { cellAddress, type CellPosition } from "../../../src/domain/grid/cell-address";
import {
  cellAt,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/domain/grid/sheet-snapshot";
import { calculateSheet } from "../../fixtures/calculate-sheet";
import type { WrittenReport } from "../../fixtures/written-reports";
import { movedPosition, movedRange, NOTHING_MOVED, withMovedLines, type LineMap } from "./moved-lines";
import type { Target, TargetCell } from "./tamper-targets";
import type { Tampering } from "./tampering";

const key = ({ row, column }: CellPosition) => `${row} ${column}`;

function withCell(sheet: SheetSnapshot, at: CellPosition, cell: CellSnapshot): SheetSnapshot {
  return { ...sheet, cells: sheet.cells.with(at.row, (sheet.cells[at.row] ?? []).with(at.column, cell)) };
}

/** The cells of ours whose formulas gave another result before. */
function changedResults(
  before: SheetSnapshot,
  after: SheetSnapshot,
  ours: ReadonlySet<string>,
  map: LineMap,
): readonly string[] {
  return before.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const to = movedPosition({ row, column }, map);
      if (cell.formula === undefined || !to || !ours.has(key({ row, column }))) return [];
      const found = cellAt(after, to);
      const isSame =
        typeof cell.value === "number" && typeof found.value === "number"
          ? Math.abs(cell.value - found.value) < 1e-9
          : textOfFound(cell.value) === textOfFound(found.value);
      return isSame ? [] : [`${after.name}!${cellAddress(to)}`];
    }),
  );
}

function ours({ page }: Target): ReadonlySet<string> {
  return new Set(page.laidOut.figures.map(({ at }) => key(at)));
}

function withSheet({ workbook }: WrittenReport, sheet: SheetSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((each) => (each.name === sheet.name ? sheet : each)) };
}

/** Puts something else into a cell; `what` is to be named there. */
export function tamperCell(
  written: WrittenReport,
  what: RecheckWhat,
  { target, at }: TargetCell,
  cell: CellSnapshot,
): Tampering {
  const { sheet } = target;
  const after = calculateSheet(withCell(sheet, at, cell));
  const own = `${sheet.name}!${cellAddress(at)}`;
  const followers = changedResults(sheet, after, ours(target), NOTHING_MOVED);
  return {
    report: written.report,
    workbook: withSheet(written, after),
    named: [`${what} ${own}`],
    followers: followers.filter((each) => each !== own),
  };
}

/** Moves, adds or takes away lines of a sheet. */
export function tamperLines(
  written: WrittenReport,
  target: Target,
  map: LineMap,
  added: Parameters<typeof withMovedLines>[2],
  named: readonly string[],
): Tampering {
  const { sheet } = target;
  const after = calculateSheet(withMovedLines(sheet, map, added));
  const workbook = withSheet(written, after);
  return {
    report: written.report,
    workbook: {
      ...workbook,
      names: workbook.names.flatMap((name) => {
        const moved = name.sheet === sheet.name ? movedRange(name.range, map) : name.range;
        return moved ? [{ ...name, range: moved }] : [];
      }),
    },
    named,
    followers: changedResults(sheet, after, ours(target), map),
  };
}
