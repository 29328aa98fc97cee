import type { CellRange } from "../../domain/grid/cell-address";
import type { PlanCell, SheetPlanMember } from "../../sheets/sheet-plan";
import { dividedByCost } from "./divided-by-cost";

/** Excel on the web takes 5 MB at most; sizes are estimates. */
export const REQUEST_BYTES = 3_000_000;

/** What a call costs, with the ranges that it names. */
export const CALL_BYTES = 1_000;

type CellsMember = Extract<SheetPlanMember, { readonly kind: "cells" }>;

/** Japanese takes three bytes a character. */
function bytesOfCell(cell: PlanCell): number {
  if (cell.kind === "text") return 3 * cell.text.length + 8;
  return cell.kind === "formula" ? 3 * cell.formula.length + 8 : 24;
}

function bytesOfRow(row: readonly PlanCell[]): number {
  return row.reduce((sum, cell) => sum + bytesOfCell(cell), 0);
}

export function bytesOfMember(member: SheetPlanMember): number {
  if (member.kind !== "cells") return CALL_BYTES;
  return member.rows.reduce((sum, row) => sum + bytesOfRow(row), CALL_BYTES);
}

/** The rectangle around the cells of a member. */
export function rangeOfCells({ at: { row, column }, rows }: CellsMember): CellRange {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  return { top: row, left: column, bottom: row + Math.max(1, rows.length) - 1, right: column + columns - 1 };
}

/** Cells that are too many for a request, some rows each. */
function inParts(member: SheetPlanMember): readonly SheetPlanMember[] {
  if (member.kind !== "cells" || bytesOfMember(member) <= REQUEST_BYTES) return [member];
  let row = member.at.row;
  return dividedByCost(member.rows, bytesOfRow, REQUEST_BYTES - CALL_BYTES).map((rows) => {
    const part = { ...member, at: { ...member.at, row }, rows };
    row += rows.length;
    return part;
  });
}

/** The members of a plan, in their order, a request each. */
export function dividedBySize(members: readonly SheetPlanMember[]): readonly (readonly SheetPlanMember[])[] {
  return dividedByCost(members.flatMap(inParts), bytesOfMember, REQUEST_BYTES);
}
