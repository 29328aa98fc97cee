import type { CellRange } from "../../domain/grid/cell-address";
import { usedRange, type DefinedName, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { Listing } from "./list-sheets";
import { visibilityOf } from "./list-sheets";
import type { SheetExtent } from "./measure-sheets";
import type { Changes } from "./pending-changes";

/** A sheet as it was last read. */
export interface KnownSheet {
  readonly snapshot: SheetSnapshot;
  readonly used: CellRange | undefined;
  readonly hasFormulas: boolean;
}

/** A workbook as it was last read; sheets by their permanent ids. */
export interface KnownWorkbook {
  readonly sheets: ReadonlyMap<string, KnownSheet>;
  readonly names: readonly DefinedName[];
}

export const NOTHING_KNOWN: KnownWorkbook = { sheets: new Map(), names: [] };

export function knownSheet(snapshot: SheetSnapshot): KnownSheet {
  return {
    snapshot,
    used: usedRange(snapshot),
    hasFormulas: snapshot.cells.some((row) => row.some(({ formula }) => formula !== undefined)),
  };
}

/** The same sheet under the name that it has now; the same object where nothing differs. */
export function underItsName(snapshot: SheetSnapshot, sheet: Excel.Worksheet): SheetSnapshot {
  const { name } = sheet;
  const visibility = visibilityOf(sheet);
  return snapshot.name === name && snapshot.visibility === visibility
    ? snapshot
    : { ...snapshot, name, visibility };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Sheets that were renamed or deleted, and names that mean something else, stand in formulas of other sheets. */
export function formulasMayDiffer({ sheets: known, names }: KnownWorkbook, listing: Listing): boolean {
  const present = new Map(listing.sheets.map(({ id, name }) => [id, name]));
  const renamed = [...known].some(([id, { snapshot }]) => present.get(id) !== snapshot.name);
  return renamed || !same(names, listing.names);
}

function sortedMerges(merges: readonly CellRange[]): readonly string[] {
  return [...new Set(merges.map((range) => JSON.stringify(range)))].sort();
}

function rowsHiddenOf({ snapshot }: KnownSheet): boolean | null {
  const hidden = snapshot.hiddenRows?.length ?? 0;
  if (hidden === 0) return false;
  return hidden === snapshot.cells.length ? true : null;
}

/** Whether what Excel tells at little cost is still what was read. `merges`: what it says now. */
export function looksTheSame(
  known: KnownSheet,
  { used, rowsHidden }: SheetExtent,
  merges: readonly CellRange[],
): boolean {
  return (
    same(known.used, used) &&
    rowsHiddenOf(known) === rowsHidden &&
    same(sortedMerges(known.snapshot.merges), sortedMerges(merges))
  );
}

/** Whether Excel, or our own writing, told of a change of the sheet. */
export function isToldChanged(changes: Changes, { id, name }: Excel.Worksheet, known: KnownSheet): boolean {
  return changes.sheetIds.has(id) || changes.sheetNames.has(name) || (changes.formulas && known.hasFormulas);
}
