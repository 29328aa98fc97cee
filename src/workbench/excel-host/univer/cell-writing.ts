import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { FUniver, ICellData } from "@univerjs/presets";
import { hasFormula } from "./cell-content";

/** A block of cells to write by absolute row and column; what is missing stays as it is, null empties a cell of all. */
export type CellBlock = Record<number, Record<number, ICellData | null>>;

const SET_RANGE_VALUES = "sheet.mutation.set-range-values";
/** Univer does not calculate again after a change that this command triggers. */
const STYLE_ONLY = "sheet.command.set-style";

function growTo(sheet: FWorksheet, bottom: number, right: number): void {
  if (sheet.getMaxRows() <= bottom) sheet.setRowCount(bottom + 100);
  if (sheet.getMaxColumns() <= right) sheet.setColumnCount(right + 10);
}

function extent(block: CellBlock): { readonly bottom: number; readonly right: number } {
  let bottom = 0;
  let right = 0;
  for (const [row, cells] of Object.entries(block)) {
    bottom = Math.max(bottom, Number(row));
    // Keys that are numbers come in ascending order.
    right = Math.max(right, Number(Object.keys(cells).at(-1) ?? 0));
  }
  return { bottom, right };
}

/** The mark on what the host itself wrote, so that its listeners tell it from results of calculation. */
export const WRITTEN_BY_HOST = "writtenByExcelHost";

/** Whether a cell of the block holds a formula by now: then Univer must forget what that formula depended on. */
function replacesFormula(sheet: FWorksheet, block: CellBlock): boolean {
  const matrix = sheet.getSheet().getCellMatrix().getMatrix();
  return Object.entries(block).some(([row, cells]) => {
    const stored = matrix[Number(row)];
    return stored !== undefined && Object.keys(cells).some((column) => hasFormula(stored[Number(column)]));
  });
}

/**
 * Writes straight into the sheet: like an add-in's writes before ExcelApi 1.19, it cannot be undone by the user.
 * Univer looks through all cells of the workbook after a write that is not local; only one that replaces formulas needs that.
 */
export function writeCells(univer: FUniver, sheet: FWorksheet, block: CellBlock): void {
  const { bottom, right } = extent(block);
  growTo(sheet, bottom, right);
  univer.syncExecuteCommand(
    SET_RANGE_VALUES,
    { ...target(sheet), cellValue: block },
    {
      onlyLocal: !replacesFormula(sheet, block),
      [WRITTEN_BY_HOST]: true,
    },
  );
}

/** Adds to the style of each cell; null takes a part of it away. */
export function styleBlock(univer: FUniver, sheet: FWorksheet, block: CellBlock): void {
  const { bottom, right } = extent(block);
  growTo(sheet, bottom, right);
  univer.syncExecuteCommand(SET_RANGE_VALUES, { ...target(sheet), cellValue: block, trigger: STYLE_ONLY });
}

function target(sheet: FWorksheet): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
}
