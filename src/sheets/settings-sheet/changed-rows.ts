import { usedRange, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { itemColumn } from "../../domain/settings/setting-rows";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../sheet-plan";
import { rowMembers, SETTINGS_FORMAT } from "./settings-row-members";
import type { SettingsSheetRow } from "./settings-sheet-row";

/** A row that stands on 設定, with what it is to hold from 項目 on. */
export interface RewrittenRow {
  readonly row: number;
  readonly cells: readonly PlanCell[];
}

/** What changes on a 設定 that is there: rows in their places, and rows below everything. */
export interface SettingsRowChanges {
  readonly rewritten: readonly RewrittenRow[];
  readonly added: readonly SettingsSheetRow[];
}

export function joinChanges(changes: readonly SettingsRowChanges[]): SettingsRowChanges {
  return {
    rewritten: changes.flatMap(({ rewritten }) => rewritten),
    added: changes.flatMap(({ added }) => added),
  };
}

/** Rows below everything, as those of a new 設定 look; where 項目 stands further right, without that look. */
function addedMembers(
  added: readonly SettingsSheetRow[],
  top: number,
  left: number,
  right: number,
): readonly SheetPlanMember[] {
  if (added.length === 0) return [];
  if (left > 0)
    return added.map(({ cells }, index) => ({
      kind: "cells",
      at: { row: top + index, column: left },
      rows: [cells],
    }));
  const all = { top, bottom: top + added.length - 1, left, right };
  return [
    { kind: "format", range: all, format: SETTINGS_FORMAT },
    ...added.flatMap((row, index) => rowMembers(row, top + index, right)),
  ];
}

/** Everything else on 設定 stays as it is; undefined where nothing changes. */
export function changedRowsPlan(sheet: SheetSnapshot, changes: SettingsRowChanges): SheetPlan | undefined {
  const { rewritten, added } = changes;
  if (rewritten.length + added.length === 0) return undefined;
  const used = usedRange(sheet);
  const column = itemColumn(sheet);
  const widest = Math.max(0, ...added.map(({ cells }) => cells.length)) - 1;
  const right = Math.max(used?.right ?? 0, column + widest);
  return {
    name: sheet.name,
    members: [
      ...rewritten.map(({ row, cells }): SheetPlanMember => ({
        kind: "cells",
        at: { row, column },
        rows: [cells],
      })),
      ...addedMembers(added, used ? used.bottom + 2 : 0, column, right),
    ],
  };
}
