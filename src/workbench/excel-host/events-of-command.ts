import type { CellRange } from "../../domain/grid/cell-address";
import { localAddress } from "./objects/range-address";
import { isStyleOnly } from "./univer/change-commands";
import { field, rangeField, textField } from "./univer/command-fields";
import type { WireRecord } from "./wire/wire-value";

/** An event as the library takes it: its number, and what happened. */
export interface HostEvent {
  readonly type: number;
  readonly worksheetId: string;
  readonly message: WireRecord;
}

/** The library's numbers. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
} as const;

const ROW_AND_COLUMN_CHANGES: Readonly<Record<string, string>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/** The number for an insertion or deletion without a direction of its own. */
const NO_SHIFT = 0;

/** The rectangle around all cells of a block that Univer wrote. */
function writtenCells(block: unknown): CellRange | undefined {
  if (typeof block !== "object" || block === null) return undefined;
  const rows = Object.keys(block).map(Number);
  const columns = Object.values(block).flatMap((cells: unknown) =>
    typeof cells === "object" && cells !== null ? Object.keys(cells).map(Number) : [],
  );
  if (rows.length === 0 || columns.length === 0) return undefined;
  const smallest = (list: readonly number[]) => list.reduce((one, other) => Math.min(one, other));
  const largest = (list: readonly number[]) => list.reduce((one, other) => Math.max(one, other));
  return { top: smallest(rows), bottom: largest(rows), left: smallest(columns), right: largest(columns) };
}

function changed(worksheetId: string, changeType: string, cells: CellRange): HostEvent {
  const message = {
    changeType,
    worksheetId,
    address: localAddress(cells),
    source: "Local",
    shiftDirection: NO_SHIFT,
  };
  return { type: EVENT.changed, worksheetId, message };
}

function selected(params: unknown, worksheetId: string): readonly HostEvent[] {
  const selections = field(params, "selections");
  const cells = Array.isArray(selections) ? rangeField(field(selections[0], "range")) : undefined;
  if (!cells) return [];
  const message = { worksheetId, address: localAddress(cells) };
  return [{ type: EVENT.selectionChanged, worksheetId, message }];
}

/** Cells of a sheet and what happened to them, as most events tell it. */
function happenedTo(type: number, worksheetId: string, cells: CellRange, more: WireRecord = {}): HostEvent {
  return {
    type,
    worksheetId,
    message: { worksheetId, address: localAddress(cells), source: "Local", ...more },
  };
}

function written(params: unknown, worksheetId: string): readonly HostEvent[] {
  const cells = writtenCells(field(params, "cellValue"));
  if (!cells) return [];
  return isStyleOnly(params)
    ? [happenedTo(EVENT.formatChanged, worksheetId, cells)]
    : [changed(worksheetId, "RangeEdited", cells)];
}

/** Cells that were cut: where they stood, and where they stand now. */
function moved(params: unknown): readonly HostEvent[] {
  return ["from", "to"].flatMap((end) => {
    const part = field(params, end);
    const cells = writtenCells(field(part, "value"));
    return cells ? [changed(textField(part, "subUnitId"), "RangeEdited", cells)] : [];
  });
}

/** Rows or columns that were dragged: all that stands between their old and their new place. */
function dragged(params: unknown, worksheetId: string): readonly HostEvent[] {
  return ["sourceRange", "targetRange"].flatMap((name) => {
    const cells = rangeField(field(params, name));
    return cells ? [changed(worksheetId, "RangeEdited", cells)] : [];
  });
}

function rowsHidden(params: unknown, worksheetId: string, changeType: string): readonly HostEvent[] {
  const ranges = field(params, "ranges");
  return (Array.isArray(ranges) ? ranges : []).flatMap((range: unknown) => {
    const cells = rangeField(range);
    return cells ? [happenedTo(EVENT.rowHiddenChanged, worksheetId, cells, { changeType })] : [];
  });
}

function sorted(params: unknown, worksheetId: string): readonly HostEvent[] {
  const cells = rangeField(field(params, "range"));
  return cells ? [happenedTo(EVENT.rowSorted, worksheetId, cells)] : [];
}

/** The events that Excel raises for what a command of Univer did; none for what changes neither cells nor sheets. */
export function eventsOfCommand(id: string, params: unknown): readonly HostEvent[] {
  const worksheetId = textField(params, "subUnitId");
  const rowsOrColumns = ROW_AND_COLUMN_CHANGES[id];
  if (rowsOrColumns !== undefined) {
    const cells = rangeField(field(params, "range"));
    return cells ? [changed(worksheetId, rowsOrColumns, cells)] : [];
  }
  switch (id) {
    case "sheet.mutation.set-range-values":
      return written(params, worksheetId);
    case "sheet.mutation.move-range":
      return moved(params);
    case "sheet.mutation.move-rows":
    case "sheet.mutation.move-columns":
      return dragged(params, worksheetId);
    case "sheet.mutation.reorder-range":
      return sorted(params, worksheetId);
    case "sheet.mutation.set-row-hidden":
      return rowsHidden(params, worksheetId, "Hidden");
    case "sheet.mutation.set-row-visible":
      return rowsHidden(params, worksheetId, "Unhidden");
    case "sheet.operation.set-selections":
      return selected(params, worksheetId);
    case "sheet.mutation.insert-sheet": {
      const added = textField(field(params, "sheet"), "id");
      return [{ type: EVENT.added, worksheetId: added, message: { worksheetId: added, source: "Local" } }];
    }
    case "sheet.mutation.remove-sheet":
      return [{ type: EVENT.deleted, worksheetId, message: { worksheetId, source: "Local" } }];
    default:
      return [];
  }
}
