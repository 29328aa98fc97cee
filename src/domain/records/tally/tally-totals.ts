import type { CodeList, CodeLists } from "../../settings/code-list";
import { textKey } from "../../text/text-key";
import type { HeaderCell } from "../header/header-rows";
import type { MonthBlock } from "./month-blocks";
import type { TallyColumn } from "./tally-columns";
import { isStock, TALLY_ITEMS } from "./tally-columns";

/** A total and what it should be the sum of, as cells of the sheet as it is read. */
export interface TotalToCheck {
  readonly total: readonly [row: number, column: number];
  readonly parts: readonly (readonly [row: number, column: number])[];
}

const TOTAL = /^(?:合?計|総計|総数|小計|年度?計|年間計|.{1,8}(?:合計|小計|計))$/;

function isTotalOfTally(label: string): boolean {
  return TOTAL.test(textKey(label));
}

function listOf(item: TallyColumn["item"], codeLists: CodeLists): CodeList | undefined {
  const id = TALLY_ITEMS.find((definition) => definition.item === item)?.list;
  return id && codeLists[id];
}

/** The columns of one item side by side, with the totals right beside them or under their label. */
function totalColumns(
  columns: readonly TallyColumn[],
  cells: readonly HeaderCell[],
  codeLists: CodeLists,
): readonly { readonly total: number; readonly parts: readonly number[] }[] {
  const items = [...new Set(columns.map(({ item }) => item))];
  return items.flatMap((item) => {
    const list = listOf(item, codeLists);
    const own = columns.filter((each) => each.item === item);
    if (!list || own.length < 2) return [];
    const numbers = own.map(({ column }) => column);
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    const over = cells.find(({ column }) => column === first)?.parents.join() ?? "";
    const besides = cells.filter(
      ({ column, key, parents }) =>
        isTotalOfTally(key) &&
        (column === last + 1 || column === first - 1) &&
        (parents.length === 0 || over === "" || parents.join() === over),
    );
    const groups = [...new Set(list.codes.flatMap(({ group }) => group?.label ?? []))].flatMap((label) => {
      const cell = cells.find(({ key }) => key === textKey(label) || key === textKey(`${label}計`));
      const ofGroup = list.codes.filter(({ group }) => group?.label === label).map(({ id }) => id);
      const parts = own.filter(({ code }) => ofGroup.includes(code)).map(({ column }) => column);
      return cell && !numbers.includes(cell.column) ? [{ total: cell.column, parts }] : [];
    });
    return [...besides.map(({ column }) => ({ total: column, parts: numbers })), ...groups];
  });
}

/** The totals of a table by month: beside its columns, and in the row below its months. */
export function totalsOf(
  block: MonthBlock,
  columns: readonly TallyColumn[],
  cells: readonly HeaderCell[],
  codeLists: CodeLists,
  labelAt: (row: number) => string,
): readonly TotalToCheck[] {
  const beside = totalColumns(columns, cells, codeLists).flatMap(({ total, parts }) =>
    block.rows.map(({ row }): TotalToCheck => ({
      total: [row, total],
      parts: parts.map((column) => [row, column]),
    })),
  );
  const last = block.rows.at(-1)?.row ?? block.rows[0].row;
  const totalRow = [1, 2].map((below) => last + below).find((row) => isTotalOfTally(labelAt(row)));
  if (totalRow === undefined || totalRow > block.bottom) return beside;
  const below = columns
    .filter(({ item }) => !isStock(item))
    .map(({ column }): TotalToCheck => ({
      total: [totalRow, column],
      parts: block.rows.map(({ row }) => [row, column]),
    }));
  return [...beside, ...below];
}

/** Columns that are totals, and count nothing of their own. */
export function isTotalColumn(column: number, totals: readonly TotalToCheck[]): boolean {
  return totals.some(({ total }) => total[1] === column);
}
