import { findFiscalYearInText, type FiscalYear } from "../../calendar/fiscal-year";
import type { CellRange } from "../../grid/cell-address";
import { cellText, isBlankCell } from "../../grid/cell-value";
import { shownCell } from "../../grid/merged-cells";
import { headerRowsAt, type HeaderCell, type IsGroupLabel, type MergedSheet } from "../header/header-rows";
import type { MonthBlock } from "./month-blocks";

/** What stands over the columns of a table by month, and what names the table. */
export interface TallyHeader {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
  /** What stands over the months. */
  readonly corner: string;
}

/** Captions stand right above their table. */
const CAPTION_ROWS = 3;

const SHARE_LABEL = /割合|構成比|比率|[%％]/;
const COUNT_LABEL = /^(?:件数|人数|実数|数|人|件)$/;

function valuesIn({ sheet, merged }: MergedSheet, row: number, left: number, right: number) {
  return Array.from(
    { length: Math.max(0, right - left + 1) },
    (_, index) => shownCell(sheet, merged, { row, column: left + index }).value,
  );
}

/** Rows of earlier years, or empty ones, may stand between a header and its first month. */
function headerBottom(of: MergedSheet, { column, rows: [first], right, top }: MonthBlock): number {
  let row = first.row - 1;
  const isNoHeader = (): boolean => {
    const values = valuesIn(of, row, column + 1, right);
    return values.every(isBlankCell) || values.some((value) => typeof value === "number");
  };
  while (row > top && isNoHeader()) row--;
  return row;
}

/** The texts of the rows above a row that hold nothing else, within a rectangle; the nearest first. */
export function captionsAbove(
  of: MergedSheet,
  above: number,
  { top, left, right }: Pick<CellRange, "top" | "left" | "right">,
): readonly string[] {
  const captions: string[] = [];
  for (let row = above - 1; row >= Math.max(top, above - CAPTION_ROWS); row--) {
    const filled = valuesIn(of, row, left, right).filter((value) => !isBlankCell(value));
    if (filled.some((value) => typeof value !== "string")) break;
    if (new Set(filled).size <= 2) captions.push(...new Set(filled.map(cellText)));
  }
  return captions;
}

/** `男` over `件数` and `割合`: the count bears the label above it, the share counts nothing. */
function withoutShares(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  return cells.flatMap((cell) => {
    const { key, parents } = cell;
    if (SHARE_LABEL.test(key)) return [];
    const above = parents.at(-1);
    if (above === undefined || !COUNT_LABEL.test(key)) return [cell];
    return [{ ...cell, key: above, text: above, parents: parents.slice(0, -1) }];
  });
}

/** False for a column under the name of another year. */
function isOfYear({ key, parents }: HeaderCell, fiscalYear: FiscalYear): boolean {
  return [key, ...parents].every((label) => (findFiscalYearInText(label) ?? fiscalYear) === fiscalYear);
}

/** The header of a table by month; its columns that are of this year and hold counts. */
export function tallyHeader(
  of: MergedSheet,
  block: MonthBlock,
  isGroup: IsGroupLabel,
  fiscalYear: FiscalYear,
): TallyHeader {
  const header = headerRowsAt(of, headerBottom(of, block), isGroup);
  const top = Math.max(header.top, block.top);
  const own = header.cells.filter(({ column }) => column > block.column && column <= block.right);
  const [corner = null] = valuesIn(of, header.bottom, block.column, block.column);
  return {
    top,
    bottom: header.bottom,
    cells: withoutShares(own).filter((cell) => isOfYear(cell, fiscalYear)),
    corner: cellText(corner),
  };
}
