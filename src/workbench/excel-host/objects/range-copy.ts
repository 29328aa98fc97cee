import type { ICellData } from "@univerjs/presets";
import type { CellRange } from "../../../domain/grid/cell-address";
import { intersection, rangeWithout } from "../../../domain/grid/range-parts";
import type { BookSheet } from "../book/book-sheet";
import { cellFormula, hasFormula } from "../univer/cell-content";
import { eachStoredCell, mapCells } from "../univer/cell-matrix";
import { writeCells, type CellBlock } from "../univer/cell-writing";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import type { RangeSelf } from "./object-links";
import { columnCount, rowCount } from "./range-address";
import { addMerges, mergesWithin, unmergeCells } from "./range-merges";

/** Where a range stands once it is copied. */
type Shift = (range: CellRange) => CellRange;

function shiftBetween(from: CellRange, to: CellRange): Shift {
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  return ({ top, left, bottom, right }) => ({
    top: top + rows,
    bottom: bottom + rows,
    left: left + columns,
    right: right + columns,
  });
}

/** A stored cell as it is written elsewhere, with its look and its own formula. */
function copied(sheet: BookSheet["univerSheet"], cell: ICellData, row: number, column: number): ICellData {
  const style = typeof cell.s === "string" ? sheet.getSheet().getStyleDataByHash(cell.s) : cell.s;
  const formula = cellFormula(sheet, cell, row, column);
  const copy = structuredClone(cell);
  // The formula of a cell that shares another's stands in it by itself.
  delete copy.si;
  return {
    ...copy,
    ...(formula !== undefined && { f: formula }),
    ...(style && { s: structuredClone(style) }),
  };
}

/** Throws NotImplemented for formulas that come to stand elsewhere: their references would move. */
function copyCells({ sheet: from, cells: source }: RangeSelf, target: RangeSelf): void {
  const { sheet: to, cells, links } = target;
  const isMoved = source.top !== cells.top || source.left !== cells.left;
  const [rows, columns] = [cells.top - source.top, cells.left - source.left];
  const emptied: CellBlock = {};
  eachStoredCell(to.univerSheet, (_, row, column) => {
    if (intersection(cells, { top: row, bottom: row, left: column, right: column }))
      (emptied[row] ??= {})[column] = null;
  });
  const block: CellBlock = {};
  mapCells(from.univerSheet, source, (cell, row, column) => {
    if (!cell) return;
    if (isMoved && hasFormula(cell)) throw new ApiError("NotImplemented", "formulas copied to other cells");
    (block[row + rows] ??= {})[column + columns] = copied(from.univerSheet, cell, row, column);
  });
  for (const each of [emptied, block])
    if (Object.keys(each).length > 0) writeCells(links.book.univer, to.univerSheet, each);
}

function copyMerges({ sheet, cells: source }: RangeSelf, target: RangeSelf, shift: Shift): void {
  const merges = mergesWithin(sheet, source);
  unmergeCells(target);
  if (merges.length > 0) addMerges(target, merges.map(shift));
}

function copyValidations({ sheet: from, cells: source }: RangeSelf, to: RangeSelf, shift: Shift): void {
  const inside = from.validations.all().flatMap(({ range, validation }) => {
    const common = intersection(range, source);
    return common ? [{ range: shift(common), validation }] : [];
  });
  to.sheet.validations.clear(to.cells);
  for (const { range, validation } of inside) to.sheet.validations.change(range, validation);
}

/** The conditional formats of a range as one text, wherever it stands. */
function formatsWithin({ conditionalFormats }: BookSheet, source: CellRange, shift: Shift): string {
  return JSON.stringify(
    conditionalFormats.within([source]).map(({ areas, formula, look, stopIfTrue }) => ({
      areas: areas
        .flatMap((area) => intersection(area, source) ?? [])
        .map(shift)
        .map(({ top, left, bottom, right }) => [top, left, bottom, right]),
      formula,
      look,
      stopIfTrue,
    })),
  );
}

function copyConditionalFormats(from: RangeSelf, to: RangeSelf, shift: Shift): void {
  const isSame =
    formatsWithin(from.sheet, from.cells, shift) === formatsWithin(to.sheet, to.cells, (area) => area);
  if (isSame) return;
  const { conditionalFormats } = to.sheet;
  for (const entry of conditionalFormats.within([to.cells])) {
    entry.areas = entry.areas.flatMap((area) => rangeWithout(area, to.cells));
    if (entry.areas.length === 0) conditionalFormats.delete(entry.id);
  }
  // The last that is added wins.
  for (const { areas, formula, stopIfTrue, look } of from.sheet.conditionalFormats
    .within([from.cells])
    .toReversed()) {
    const inside = areas.flatMap((area) => intersection(area, from.cells) ?? []).map(shift);
    Object.assign(conditionalFormats.add(inside), { formula, stopIfTrue, look: { ...look } });
  }
}

/**
 * Copies what another range of the same size holds and how it looks: cells, merged areas, validations and conditional
 * formats, not sizes. Throws NotImplemented for everything else that Excel copies in this way.
 */
export function copyFrom(target: RangeSelf, source: RangeSelf | undefined, args: CallArguments): void {
  const type = args.optionalText(1) ?? "All";
  if (!source || type !== "All" || args.flag(2) || args.flag(3))
    throw new ApiError("NotImplemented", "a copy of parts, or from an address");
  const isSameSize =
    rowCount(source.cells) === rowCount(target.cells) &&
    columnCount(source.cells) === columnCount(target.cells);
  if (!isSameSize) throw new ApiError("NotImplemented", "a copy to a range of another size");
  const shift = shiftBetween(source.cells, target.cells);
  copyCells(source, target);
  copyMerges(source, target, shift);
  copyValidations(source, target, shift);
  copyConditionalFormats(source, target, shift);
}
