import { cellText, isBlankCell, type CellValue } from "../../grid/cell-value";
import { shownCell, type MergedCells } from "../../grid/merged-cells";
import { cellAt, usedRange, type SheetSnapshot } from "../../grid/sheet-snapshot";
import { textKey } from "../../text/text-key";

/** A column's header: its own label, and what stands over it. */
export interface HeaderCell {
  readonly column: number;
  /** Where the label stands. */
  readonly row: number;
  readonly value: CellValue;
  readonly text: string;
  readonly key: string;
  /** Keys of the labels above it, topmost first. */
  readonly parents: readonly string[];
}

/** One to three rows that together are a header. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  /** Columns with a label, left to right. */
  readonly cells: readonly HeaderCell[];
}

/** A sheet with its merged areas, to be read as a table. */
export interface MergedSheet {
  readonly sheet: SheetSnapshot;
  readonly merged: MergedCells;
}

const MOST_HEADER_ROWS = 3;

interface Label {
  readonly row: number;
  readonly value: CellValue;
  readonly key: string;
}

function labelAt({ sheet, merged }: MergedSheet, row: number, column: number): Label | undefined {
  const area = merged.areaAt({ row, column });
  const { value } = shownCell(sheet, merged, { row, column });
  return isBlankCell(value) ? undefined : { row: area?.top ?? row, value, key: textKey(cellText(value)) };
}

function columnsOf(sheet: SheetSnapshot): readonly number[] {
  const used = usedRange(sheet);
  return used ? Array.from({ length: used.right - used.left + 1 }, (_, index) => used.left + index) : [];
}

/**
 * The label over a column that has none of its own: one to its left that is not merged but stands over
 * labels of the row below, as `相談内容` over the first of its codes.
 */
function carriedLabel(
  of: MergedSheet,
  row: number,
  column: number,
  isGroup: IsGroupLabel,
): Label | undefined {
  for (let left = column - 1; left >= 0; left--) {
    if (labelAt(of, row + 1, left) === undefined) return undefined;
    const label = labelAt(of, row, left);
    if (label) return !of.merged.areaAt({ row, column: left }) && isGroup(label.key) ? label : undefined;
  }
  return undefined;
}

/** Tells a label that may stand over several columns. */
export type IsGroupLabel = (key: string) => boolean;

/** True where a row stands over the row below it as part of one header, and is not a title of the sheet. */
function isPartOfHeader(of: MergedSheet, row: number, isGroup: IsGroupLabel): boolean {
  const columns = columnsOf(of.sheet);
  const below = columns.filter((column) => labelAt(of, row + 1, column) !== undefined);
  const [first] = below;
  return columns.some((column) => {
    const label = labelAt(of, row, column);
    if (!label || typeof label.value !== "string") return false;
    const area = of.merged.areaAt({ row, column });
    if (area && area.bottom > row) return true;
    if (area && area.left !== column) return false;
    const isAlone = labelAt(of, row + 1, column) === undefined;
    if (isAlone) return isGroup(label.key);
    const span = area ? below.filter((each) => each >= area.left && each <= area.right).length : 1;
    if (area && span === below.length) return false;
    return (span > 1 && column !== first) || isGroup(label.key);
  });
}

function headerCell(of: MergedSheet, top: number, bottom: number, column: number, isGroup: IsGroupLabel) {
  const labels: Label[] = [];
  for (let row = top; row <= bottom; row++) {
    const own = labelAt(of, row, column);
    const label = own ?? (row < bottom ? carriedLabel(of, row, column, isGroup) : undefined);
    const last = labels.at(-1);
    if (label && !(last?.row === label.row && last.key === label.key)) labels.push(label);
  }
  const own = labels.pop();
  if (!own) return [];
  const { row, value, key } = own;
  return [{ column, row, value, text: cellText(value), key, parents: labels.map((label) => label.key) }];
}

/** The header whose last row this is, with the rows above that belong to it. */
export function headerRowsAt(of: MergedSheet, bottom: number, isGroup: IsGroupLabel): HeaderRows {
  const { sheet } = of;
  const first = Math.max(usedRange(sheet)?.top ?? bottom, bottom - MOST_HEADER_ROWS + 1);
  let top = bottom;
  while (top > first && isPartOfHeader(of, top - 1, isGroup)) top--;
  const cells = columnsOf(sheet).flatMap((column) => headerCell(of, top, bottom, column, isGroup));
  return { top, bottom, cells };
}

/** The texts above a header: titles of the sheet. */
export function textsAbove(sheet: SheetSnapshot, row: number): readonly string[] {
  const used = usedRange(sheet);
  const texts: string[] = [];
  for (let above = used?.top ?? row; above < row; above++) {
    for (const column of columnsOf(sheet)) {
      const { value } = cellAt(sheet, { row: above, column });
      if (typeof value === "string" && !isBlankCell(value)) texts.push(cellText(value));
    }
  }
  return texts;
}

/** `■終結`: the only text of the row right above a header names that table, and the sheet's titles do not. */
export function captionOf(sheet: SheetSnapshot, { top }: HeaderRows): readonly string[] {
  const values = columnsOf(sheet).map((column) => cellAt(sheet, { row: top - 1, column }).value);
  const filled = values.filter((value) => !isBlankCell(value));
  return filled.length === 1 ? filled.map(cellText) : [];
}

/** Session dates and numbers are no part of a form. */
export function changesByMonth(key: string): boolean {
  return /^\D{0,2}\d[\d./月日年()（）曜土日火水木金-]*$/.test(key);
}

/**
 * What makes two headers one form: their labels in order, without those that change from month to month
 * (session dates, numbers).
 */
export function headerForm({ cells }: HeaderRows): string {
  return cells
    .filter(({ value, key }) => typeof value === "string" && !changesByMonth(key))
    .map(({ parents, key }) => [...parents, key].join("/"))
    .join("|");
}
