import type { Finding } from "../domain/rules/finding";
import { FINDING_MARKS } from "../sheets/finding-marks";
import type { CellMark, SheetMarker } from "./ports";

/** What is to be done at a cell; what is settled or only told is not marked, nor what stands at no cell. */
function markOf({ severity, settlement, place: { sheet, cell } }: Finding): CellMark | undefined {
  if (severity === "info" || settlement?.state === "settled" || sheet === null || !cell) return undefined;
  return { sheet, cell, ...FINDING_MARKS[severity] };
}

/** One mark a cell: the error's, where a warning is there too. */
export function marksOf(findings: readonly Finding[]): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const finding of findings) {
    const mark = markOf(finding);
    if (!mark) continue;
    const key = JSON.stringify([mark.sheet, mark.cell.row, mark.cell.column]);
    if (finding.severity === "error" || !marks.has(key)) marks.set(key, mark);
  }
  return [...marks.values()];
}

/** Shows findings on the sheets, in place of earlier marks. Throws HostError. */
export async function markSheets(
  findings: readonly Finding[],
  marker: SheetMarker,
): Promise<{ readonly marked: number }> {
  const marks = marksOf(findings);
  await marker.markCells(marks);
  return { marked: marks.length };
}
