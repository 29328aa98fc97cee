import {
  cellAddress,
  parseCellAddress,
  parseRangeAddress,
  type CellPosition,
} from "../../domain/grid/cell-address";
import type { SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { filledCells, isInside } from "../filled-cells";

/** Cells of the formula's own sheet; nothing of what else formulas may hold. */
const OWN_CELLS = /^=[^!{}[\]#'"]+$/;

/** A function or a longer name, or cells. */
const PARTS =
  /[A-Za-z_.][A-Za-z0-9_.]*\(|\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![A-Za-z0-9_.(])/g;

/** `$B17` at another place: what is held fast stays so. */
function addressAt(written: string, at: CellPosition): string {
  const [, column = "", row = ""] = /^(\$?)[A-Z]+(\$?)/.exec(written) ?? [];
  return cellAddress(at).replace(
    /^([A-Z]+)(\d+)$/,
    `${column.replace("$", "$$$$")}$1${row.replace("$", "$$$$")}$2`,
  );
}

type PlaceOf = (at: CellPosition) => CellPosition | undefined;

/** Cells where they stand now; undefined where one that is filled does not stand among them any more. */
function referenceNow(sheet: SheetSnapshot, written: string, placeOf: PlaceOf): string | undefined {
  const corners = written.split(":").map((corner) => {
    const at = parseCellAddress(corner);
    const place = at && placeOf(at);
    return place && addressAt(corner, place);
  });
  if (corners.includes(undefined)) return undefined;
  const now = corners.join(":");
  const [before, after] = [parseRangeAddress(written), parseRangeAddress(now)];
  if (!before || !after) return undefined;
  const isAmong = (place: CellPosition | undefined) => place !== undefined && isInside(place, after);
  return filledCells(sheet, before).every(({ at }) => isAmong(placeOf(at))) ? now : undefined;
}

/** A formula with the cells that it names as they stand now; undefined where it names what is not found again. */
export function formulaNow(sheet: SheetSnapshot, formula: string, placeOf: PlaceOf): string | undefined {
  const named = [...formula.matchAll(PARTS)].filter(([part]) => !part.endsWith("("));
  if (!OWN_CELLS.test(formula) || named.length === 0) return undefined;
  // Whole columns and rows are no cells that are known one by one.
  if (formula.replaceAll(PARTS, "").includes(":")) return undefined;
  const now = named.map(([part]) => referenceNow(sheet, part, placeOf));
  if (now.includes(undefined)) return undefined;
  const left = [...now];
  return formula.replaceAll(PARTS, (part) => (part.endsWith("(") ? part : (left.shift() ?? part)));
}
