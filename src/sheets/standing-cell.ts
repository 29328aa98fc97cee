import { isCellError } from "../domain/grid/cell-value";
import type { CellSnapshot } from "../domain/grid/sheet-snapshot";
import { BLANK_CELL, formulaCell, textCell } from "./plan-cells";
import type { PlanCell } from "./sheet-plan";

/** What a cell shows, as it is written once more. */
export function standingValue({ value }: Pick<CellSnapshot, "value">): PlanCell {
  if (value === null) return BLANK_CELL;
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "string") return textCell(value);
  return isCellError(value) ? formulaCell(value.error, "") : formulaCell(value ? "TRUE" : "FALSE", "");
}
