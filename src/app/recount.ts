import { isCellError, type CellValue } from "../domain/grid/cell-value";
import type { LaidOutPage } from "../sheets/layout/lay-out-section";
import type { PlacedCell } from "../sheets/layout/placed-cell";
import { shownByCell } from "../sheets/plan-cells";
import type { ReadBack } from "./ports";
import type { RecountDifference, RecountResult } from "./report-outcome";

/** Shares are written in thousandths; anything nearer is the same number in binary. */
const TOLERANCE = 1e-9;

/** What a figure's cell must show; undefined for labels, and for words in place of a figure that is not known. */
export function expectedOf({ cell }: PlacedCell): string | number | undefined {
  return cell.kind === "text" ? undefined : shownByCell(cell);
}

/** A cell that was read, as a text. */
export function textOfFound(found: CellValue): string {
  if (found === null) return "";
  return isCellError(found) ? found.error : String(found);
}

/** Whether a cell shows what it must. */
export function agrees(expected: string | number, found: CellValue): boolean {
  if (typeof expected === "number")
    return typeof found === "number" && Math.abs(found - expected) < TOLERANCE;
  return textOfFound(found).replaceAll("\r\n", "\n") === expected;
}

function valueAt(blocks: readonly ReadBack[], { at }: PlacedCell): CellValue | undefined {
  for (const { range, values } of blocks) {
    const value = values[at.row - range.top]?.[at.column - range.left];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Compares what stands on the sheets after calculation with what the records say. */
export function recount(sections: readonly LaidOutPage[], readBack: readonly ReadBack[]): RecountResult {
  const differences: RecountDifference[] = [];
  let compared = 0;
  for (const { plan, figures } of sections) {
    const blocks = readBack.filter(({ sheet }) => sheet === plan.name);
    for (const figure of figures) {
      const expected = expectedOf(figure);
      if (expected === undefined) continue;
      if (figure.cell.kind !== "blank") compared++;
      const found = valueAt(blocks, figure) ?? null;
      if (agrees(expected, found)) continue;
      differences.push({
        sheet: plan.name,
        cell: figure.at,
        expected,
        found: textOfFound(found),
        records: figure.records,
      });
    }
  }
  return { compared, differences };
}
