import type { CellRange } from "../../domain/grid/cell-address";
import type { ExcelBook } from "./book/excel-book";
import { localAddress } from "./objects/range-address";
import { isChange, isStyleOnly, type ExecutedCommand } from "./univer/change-commands";
import { field, rangeField, textField } from "./univer/command-fields";
import type { WireRecord } from "./wire/wire-value";

/** An event as the library takes it: its number, and what happened. */
export interface HostEvent {
  readonly type: number;
  readonly worksheetId: string;
  readonly message: WireRecord;
}

/** The library's numbers. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
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

function selected(params: unknown, worksheetId: string): HostEvent | undefined {
  const selections = field(params, "selections");
  const cells = Array.isArray(selections) ? rangeField(field(selections[0], "range")) : undefined;
  return (
    cells && {
      type: EVENT.selectionChanged,
      worksheetId,
      message: { worksheetId, address: localAddress(cells) },
    }
  );
}

function eventOf(id: string, params: unknown): HostEvent | undefined {
  const worksheetId = textField(params, "subUnitId");
  const rowsOrColumns = ROW_AND_COLUMN_CHANGES[id];
  if (rowsOrColumns !== undefined) {
    const cells = rangeField(field(params, "range"));
    return cells && changed(worksheetId, rowsOrColumns, cells);
  }
  switch (id) {
    case "sheet.mutation.set-range-values": {
      const cells = isStyleOnly(params) ? undefined : writtenCells(field(params, "cellValue"));
      return cells && changed(worksheetId, "RangeEdited", cells);
    }
    case "sheet.operation.set-selections":
      return selected(params, worksheetId);
    case "sheet.mutation.insert-sheet": {
      const added = textField(field(params, "sheet"), "id");
      return { type: EVENT.added, worksheetId: added, message: { worksheetId: added, source: "Local" } };
    }
    case "sheet.mutation.remove-sheet":
      return { type: EVENT.deleted, worksheetId, message: { worksheetId, source: "Local" } };
    default:
      return undefined;
  }
}

/** Tells the listener what Excel's events tell; results of calculation are no change. Returns how to stop. */
export function watchEvents(book: ExcelBook, listener: (event: HostEvent) => void): () => void {
  let active = book.workbook.getActiveSheet().getSheetId();
  const tellActivation = () => {
    const now = book.workbook.getActiveSheet().getSheetId();
    if (now === active) return;
    listener({ type: EVENT.deactivated, worksheetId: active, message: { worksheetId: active } });
    listener({ type: EVENT.activated, worksheetId: now, message: { worksheetId: now } });
    active = now;
  };
  const watching = book.univer.addEvent(book.univer.Event.CommandExecuted, (command: ExecutedCommand) => {
    const { id, params } = command;
    // A sheet that is shown for a moment while another is added was never activated.
    if (id === "sheet.operation.set-worksheet-active") queueMicrotask(tellActivation);
    if (!isChange(command)) return;
    const event = eventOf(id, params);
    if (event) listener(event);
  });
  return () => watching.dispose();
}
