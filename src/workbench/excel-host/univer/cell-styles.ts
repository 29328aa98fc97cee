import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { IBorderStyleData, ICellData, IStyleData, Nullable } from "@univerjs/presets";
import type { CellRange } from "../../../domain/grid/cell-address";
import type { Edge } from "./cell-border";
import type { MaybeCell } from "./cell-matrix";

type Line = IBorderStyleData | null;

/** The style of a cell with what it has from its row, column and sheet. */
export function styleAt(sheet: FWorksheet, row: number, column: number): IStyleData {
  if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return {};
  return sheet.getSheet().getComposedCellStyle(row, column);
}

/** Excel's en-US number format of a cell. */
export function numberFormatOf(sheet: FWorksheet, cell: MaybeCell, row: number, column: number): string {
  const own = ownStyle(sheet, cell);
  const format = own && own.n !== undefined ? own.n : inheritedFormat(sheet, row, column);
  const pattern = format?.pattern;
  return pattern === undefined || pattern === "" ? "General" : pattern;
}

/** Cheaper than composing the whole style, which matters for a sheet of records. */
function inheritedFormat(sheet: FWorksheet, row: number, column: number): IStyleData["n"] {
  const univerSheet = sheet.getSheet();
  const rowFormat = univerSheet.getRowStyle(row)?.n;
  return rowFormat ?? univerSheet.getColumnStyle(column)?.n ?? univerSheet.getDefaultCellStyleInternal()?.n;
}

/** A line of a cell, own or from its column, row or sheet; for a whole block of cells far cheaper than their styles. */
export function storedEdges(sheet: FWorksheet): (row: number, column: number, edge: Edge) => Line {
  const univerSheet = sheet.getSheet();
  const matrix = univerSheet.getCellMatrix().getMatrix();
  return (row, column, edge) => {
    const own = ownStyle(sheet, matrix[row]?.[column])?.bd;
    if (own !== undefined) return own?.[edge] ?? null;
    const { bd = univerSheet.getRowStyle(row)?.bd } = univerSheet.getColumnStyle(column) ?? {};
    return (bd ?? univerSheet.getDefaultCellStyleInternal()?.bd)?.[edge] ?? null;
  };
}

function ownStyle(sheet: FWorksheet, cell: MaybeCell): Nullable<IStyleData> {
  const style = cell ? cell.s : undefined;
  return typeof style === "string" ? sheet.getSheet().getStyleDataByHash(style) : style;
}

/** Whether the cell looks other than an untouched one, which makes it part of the used range. */
export function hasOwnFormat(sheet: FWorksheet, cell: ICellData): boolean {
  const style = ownStyle(sheet, cell);
  return style ? Object.values(style).some((part) => part !== null && part !== undefined) : false;
}

/** One value where all cells of the range agree, null where they do not. */
export function agreed<Value extends string | number | boolean>(
  sheet: FWorksheet,
  range: CellRange,
  read: (style: IStyleData) => Value,
): Value | null {
  const first = read(styleAt(sheet, range.top, range.left));
  const bottom = Math.min(range.bottom, Math.max(range.top, sheet.getMaxRows() - 1));
  const right = Math.min(range.right, Math.max(range.left, sheet.getMaxColumns() - 1));
  for (let row = range.top; row <= bottom; row += 1)
    for (let column = range.left; column <= right; column += 1)
      if (read(styleAt(sheet, row, column)) !== first) return null;
  return first;
}
