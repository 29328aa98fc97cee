import type { CellFix } from "../../app/cell-fix";
import { cellAddress } from "../../domain/grid/cell-address";
import type { Finding } from "../../domain/rules/finding";

/** The correction that can be made for the user; undefined where only a person can make it. */
export function cellFixOf({ rule, place, fix }: Finding): CellFix | undefined {
  if (!fix?.value || place.sheet === null || !place.cell) return undefined;
  const { before, after, value } = fix;
  return { rule, sheet: place.sheet, cell: place.cell, before, after, value };
}

/** Names the cell that a correction is for. */
export function fixPlace({ sheet, cell }: CellFix): string {
  return `${sheet} ${cellAddress(cell)}`;
}

/** The corrections of these findings; of several for one cell the first. */
export function cellFixesOf(findings: readonly Finding[]): readonly CellFix[] {
  const fixes = new Map<string, CellFix>();
  for (const finding of findings) {
    const fix = cellFixOf(finding);
    if (fix && !fixes.has(fixPlace(fix))) fixes.set(fixPlace(fix), fix);
  }
  return [...fixes.values()];
}
