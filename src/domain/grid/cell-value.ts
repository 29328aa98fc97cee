/** A cell that holds an Excel error, e.g. `#N/A`. */
export interface CellErrorValue {
  readonly error: string;
}

/** What a cell shows to a formula; dates are numbers, an empty cell is null. */
export type CellValue = string | number | boolean | null | CellErrorValue;

export function isCellError(value: CellValue): value is CellErrorValue {
  return typeof value === "object" && value !== null;
}

/** True for an empty cell and for text of nothing but spaces. */
export function isBlankCell(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** What a cell says, as trimmed text: numbers in their shortest form, errors by name, an empty cell as nothing. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
