import type { CellValue } from "../../domain/grid/cell-value";
import type { CellSnapshot } from "../../domain/grid/sheet-snapshot";

/** Excel gives an error cell as its text; text that a user types in this form becomes the error too. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BLOCKED!",
  "#CONNECT!",
  "#FIELD!",
]);

/** A value of the API; an empty cell comes as an empty text. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERRORS.has(value) ? { error: value } : value;
}

type Matrix = readonly (readonly unknown[])[];

/** Text that begins with `=` is answered as it is in both matrices. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Puts the three matrices of a range together, cell by cell. */
export function cellSnapshots(
  values: Matrix,
  formulas: Matrix,
  numberFormats: Matrix,
): readonly CellSnapshot[][] {
  return values.map((row, i) =>
    row.map((value, j) => {
      const formula = formulas[i]?.[j];
      const numberFormat = numberFormats[i]?.[j];
      return {
        value: cellValue(value),
        ...(isFormula(formula, value) && { formula }),
        numberFormat: typeof numberFormat === "string" ? numberFormat : "General",
      };
    }),
  );
}
