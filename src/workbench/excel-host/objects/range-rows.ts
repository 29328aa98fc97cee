import type { CellRange } from "../../../domain/grid/cell-address";
import { ApiError } from "../wire/api-error";
import type { WireObject } from "../wire/object-type";
import { isWireRecord, type WireRecord, type WireValue } from "../wire/wire-value";

/** What Excel tells of a row; the rest of its list is not carried out. */
const OF_ROWS = new Set(["address", "addressLocal", "format", "rowHidden", "rowIndex"]);

/** The range row by row. */
export function rowRanges(cells: CellRange): readonly CellRange[] {
  const { top, bottom } = cells;
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({
    ...cells,
    top: top + index,
    bottom: top + index,
  }));
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Null where the cells of the row differ. `asked` names properties with true, objects with what is asked of them. */
function propertiesOf(object: WireObject, asked: WireRecord): WireRecord {
  const answers = Object.entries(asked).flatMap(([name, part]): (readonly [string, WireValue])[] => {
    if (part === false || part === null) return [];
    const next = isWireRecord(part) ? object.navigation(wireName(name))?.() : undefined;
    if (next && isWireRecord(part)) return [[name, propertiesOf(next, part)]];
    const read = object.property(wireName(name))?.read;
    if (!read) throw new ApiError("NotImplemented", `${object.className}.${name} of rows or columns`);
    return [[name, read()]];
  });
  return Object.fromEntries(answers);
}

/** What Excel's getRowProperties answers for a row. Throws ApiError for what it has not. */
export function rowProperties(row: WireObject, asked: WireRecord): WireRecord {
  const other = Object.keys(asked).find((name) => !OF_ROWS.has(name));
  if (other !== undefined) throw new ApiError("NotImplemented", `${other} of rows`);
  return propertiesOf(row, asked);
}
