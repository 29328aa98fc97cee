import { cellAddress, parseCellAddress } from "../domain/grid/cell-address";
import { movedPosition, type PlanMovement } from "./plan-movement";

/** A text, a sheet's name, a function or a name longer than a cell's, or a cell of the formula's own sheet. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')+'![$A-Za-z0-9:]+|[A-Za-z_.][A-Za-z0-9_.]*\(|[A-Z]{1,3}[1-9]\d*/g;

/** A formula of ours whose cells have moved. */
export function movedFormula(movement: PlanMovement, formula: string): string {
  return formula.replaceAll(PARTS, (part) => {
    const at = parseCellAddress(part);
    return at ? cellAddress(movedPosition(movement, at)) : part;
  });
}
