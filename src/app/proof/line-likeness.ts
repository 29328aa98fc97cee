import { cellText } from "../../domain/grid/cell-value";
import type { CellSnapshot } from "../../domain/grid/sheet-snapshot";
import type { PlanCell } from "../../sheets/sheet-plan";
import { agrees } from "../recount";
import type { WrittenCell } from "../report-pages";
import { formulaShape } from "./formula-references";

/** How much a cell says of which line it is in. */
export const LABEL = 6;
const OTHER_LABEL = -1;
const FORMULA = 2;
export const NUMBER = 1;
/** How alike a planned cell is to what stands in its place. */
export function cellLikeness(cell: PlanCell, found: CellSnapshot): number {
  switch (cell.kind) {
    case "text": {
      const text = cellText(found.value);
      if (text === cell.text.trim().replaceAll("\r\n", "\n")) return LABEL;
      return text === "" ? 0 : OTHER_LABEL;
    }
    case "formula":
      if (found.formula !== undefined)
        return formulaShape(found.formula) === formulaShape(cell.formula) ? FORMULA : 0;
      return cell.result !== "" && agrees(cell.result, found.value) ? NUMBER : 0;
    case "number":
      return agrees(cell.number, found.value) ? NUMBER : 0;
    case "blank":
      return 0;
  }
}

/** How alike a line is to itself. */
export function selfLikeness(cells: readonly WrittenCell[]): number {
  const own = { text: LABEL, formula: FORMULA, number: NUMBER, blank: 0 };
  return cells.reduce((sum, { cell }) => sum + own[cell.kind], 0);
}
