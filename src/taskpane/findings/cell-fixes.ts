import type { CellFix } from "../../app/cell-fix";
import { cellAddress } from "../../domain/grid/cell-address";
import type { Finding, FindingFix } from "../../domain/rules/finding";
import type { ResolvedPlace } from "../../domain/rules/place";

function fixAt(rule: string, { sheet, cell }: ResolvedPlace, fix: FindingFix | null): CellFix | undefined {
  if (!fix?.value || sheet === null || !cell) return undefined;
  const { before, after, value } = fix;
  return { rule, sheet, cell, before, after, value };
}

/** The correction that can be made for the user; undefined where only a person can make it. */
export function cellFixOf({ rule, place, fix }: Finding): CellFix | undefined {
  return fixAt(rule, place, fix);
}

/** The same of every place of one cause. */
function allFixesOf(finding: Finding): readonly CellFix[] {
  const { rule, related, relatedFixes = [] } = finding;
  const others = related.map((place, index) => fixAt(rule, place, relatedFixes[index] ?? null));
  return [cellFixOf(finding), ...others].flatMap((fix) => fix ?? []);
}

/** Names the cell that a correction is for. */
export function fixPlace({ sheet, cell }: CellFix): string {
  return `${sheet} ${cellAddress(cell)}`;
}

/** The corrections of these findings; of several for one cell the first. */
export function cellFixesOf(findings: readonly Finding[]): readonly CellFix[] {
  const fixes = new Map<string, CellFix>();
  for (const fix of findings.flatMap(allFixesOf))
    if (!fixes.has(fixPlace(fix))) fixes.set(fixPlace(fix), fix);
  return [...fixes.values()];
}
