import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { CellValueType, type ICellData } from "@univerjs/presets";
import type { MaybeCell } from "./cell-matrix";

const ERROR_VALUES = new Set([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

export type ContentKind = "blank" | "text" | "number" | "boolean" | "error";

/** What a cell holds, as Excel answers it: an empty cell is the empty text. */
export interface CellContent {
  readonly kind: ContentKind;
  readonly value: string | number | boolean;
}

const BLANK: CellContent = { kind: "blank", value: "" };

export function isErrorValue(text: string): boolean {
  return ERROR_VALUES.has(text);
}

/** Rich text ends with a paragraph mark that no cell value has. */
function plainText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

const isText = (value: unknown) => typeof value === "string" && value !== "";

export function hasFormula(cell: MaybeCell): boolean {
  return isText(cell?.f) || isText(cell?.si);
}

/** Whether any cell of the sheet does. */
export function holdsFormula(sheet: FWorksheet): boolean {
  const matrix = sheet.getSheet().getCellMatrix().getMatrix();
  return Object.keys(matrix).some((row) => {
    const cells = matrix[Number(row)];
    return cells !== undefined && Object.keys(cells).some((column) => hasFormula(cells[Number(column)]));
  });
}

export function cellContent(cell: MaybeCell): CellContent {
  if (!cell) return BLANK;
  const value = cell.v ?? plainText(cell);
  if (value === undefined || value === "") return hasFormula(cell) ? { kind: "text", value: "" } : BLANK;
  if (cell.t === CellValueType.FORCE_STRING) return { kind: "text", value: String(value) };
  if (cell.t === CellValueType.BOOLEAN || typeof value === "boolean")
    return { kind: "boolean", value: value === true || value === 1 || value === "1" || value === "TRUE" };
  if (typeof value === "number" || cell.t === CellValueType.NUMBER)
    return { kind: "number", value: Number(value) };
  return { kind: isErrorValue(value) ? "error" : "text", value };
}

/** The formula with its `=`; undefined where there is none. Filled-down cells share the formula of their first cell. */
export function cellFormula(
  sheet: FWorksheet,
  cell: MaybeCell,
  row: number,
  column: number,
): string | undefined {
  if (!cell) return undefined;
  if (cell.f) return cell.f;
  if (!cell.si) return undefined;
  const shared = sheet.getRange(row, column).getFormula();
  return shared === "" ? undefined : shared;
}

export function holdsContent(cell: MaybeCell): boolean {
  if (!cell) return false;
  return (
    isText(cell.v) || typeof cell.v === "number" || hasFormula(cell) || cellContent(cell).kind !== "blank"
  );
}
