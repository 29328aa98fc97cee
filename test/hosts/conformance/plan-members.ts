import type { CellPosition, CellRange } from "../../../src/domain/grid/cell-address";
import { parseCellAddress, parseRangeAddress } from "../../../src/domain/grid/cell-address";
import type { CellFormat } from "../../../src/sheets/cell-format";
import type { PlanCell, SheetPlanMember } from "../../../src/sheets/sheet-plan";

/** `at("B3")`: a position in the way that people write it. */
export function at(address: string): CellPosition {
  const position = parseCellAddress(address);
  if (!position) throw new Error(`no cell address: ${address}`);
  return position;
}

/** `range("A1:C3")`. */
export function range(address: string): CellRange {
  const parsed = parseRangeAddress(address);
  if (!parsed) throw new Error(`no range address: ${address}`);
  return parsed;
}

export const BLANK: PlanCell = { kind: "blank" };

export function text(shown: string): PlanCell {
  return { kind: "text", text: shown };
}

export function number(value: number): PlanCell {
  return { kind: "number", number: value };
}

export function formula(of: string, result: string | number): PlanCell {
  return { kind: "formula", formula: of, result };
}

export function cells(address: string, rows: readonly (readonly PlanCell[])[]): SheetPlanMember {
  return { kind: "cells", at: at(address), rows };
}

export function format(address: string, of: CellFormat): SheetPlanMember {
  return { kind: "format", range: range(address), format: of };
}
