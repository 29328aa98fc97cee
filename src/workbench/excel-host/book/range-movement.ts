import type { FUniver, IDisposable } from "@univerjs/presets";
import type { CellRange } from "../../../domain/grid/cell-address";
import { field, rangeField, textField } from "../univer/command-fields";

type Side = readonly [first: number, last: number];

/** Where lines from `first` to `last` are once `count` lines are put in before `at`. */
function afterInsertion([first, last]: Side, at: number, count: number): Side {
  return [first >= at ? first + count : first, last >= at ? last + count : last];
}

/** Undefined where all of them are among the lines from `from` to `to` that are taken out. */
function afterDeletion([first, last]: Side, from: number, to: number): Side | undefined {
  const count = to - from + 1;
  const start = first < from ? first : Math.max(from, first - count);
  const end = last > to ? last - count : Math.min(last, from - 1);
  return start > end ? undefined : [start, end];
}

/** Univer's changes of whole rows and columns: what they do to a range of cells that is kept beside Univer's own. */
const CHANGES: Readonly<Record<string, (range: CellRange, changed: CellRange) => CellRange | undefined>> = {
  "sheet.mutation.insert-row": (range, { top, bottom }) =>
    withRows(range, afterInsertion([range.top, range.bottom], top, bottom - top + 1)),
  "sheet.mutation.remove-rows": (range, { top, bottom }) =>
    withRows(range, afterDeletion([range.top, range.bottom], top, bottom)),
  "sheet.mutation.insert-col": (range, { left, right }) =>
    withColumns(range, afterInsertion([range.left, range.right], left, right - left + 1)),
  "sheet.mutation.remove-col": (range, { left, right }) =>
    withColumns(range, afterDeletion([range.left, range.right], left, right)),
};

const withRows = (range: CellRange, rows: Side | undefined): CellRange | undefined =>
  rows && { ...range, top: rows[0], bottom: rows[1] };

const withColumns = (range: CellRange, columns: Side | undefined): CellRange | undefined =>
  columns && { ...range, left: columns[0], right: columns[1] };

/** Hears of whole rows and columns that are inserted or deleted; `place` says where the sheet's cells are then. */
export function watchMovement(
  univer: FUniver,
  moved: (sheetId: string, place: (range: CellRange) => CellRange | undefined) => void,
): IDisposable {
  return univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
    const change = CHANGES[id];
    const cells = rangeField(field(params, "range"));
    if (change && cells) moved(textField(params, "subUnitId"), (range) => change(range, cells));
  });
}
