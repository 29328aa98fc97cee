import type { CellPosition } from "../grid/cell-address";
import { cellText, isBlankCell, isCellError, type CellValue } from "../grid/cell-value";
import { cellAt, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { ReadRecord } from "../records/kind-record";
import type { ReadSheet } from "../records/read-sheets";
import type { RecordKindId } from "../records/record-kind-id";
import { RECORD_KINDS } from "../records/record-kinds";
import { boundColumns, type ColumnBinding, type SheetBinding } from "../records/sheet-binding";
import type { YearDataset } from "../records/year-dataset";
import { isChoiceMark, readAttendanceMark } from "../text/marks";
import { readNumberText } from "../text/number-text";
import { textKey } from "../text/text-key";
import { isQuantity } from "./whole-number";

/** A total of an office’s own that is not what its records come to. */
export interface WrongTotal {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly kind: RecordKindId;
  readonly column: string;
  /** Undefined where an Excel error stands there. */
  readonly total: number | undefined;
  readonly count: number;
}

/** Labels of totals over all records above; 累計 and 男計 are totals of something else. */
const TOTAL_LABEL = /^(?:合計|総計|計|小計|月計|\d{1,2}月分?計|(?:件数|人数|世帯|数量|出席)計)$/;

/** How the records of a column can be counted: the first is what is told. */
type Counting = (cells: readonly CellValue[]) => readonly number[];

function numberIn(value: CellValue): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" ? readNumberText(value) : undefined;
}

function sumOf(cells: readonly CellValue[]): number {
  return cells.reduce<number>((sum, value) => sum + (numberIn(value) ?? 0), 0);
}

function countFilled(cells: readonly CellValue[]): number {
  return cells.filter((value) => !isBlankCell(value)).length;
}

const countQuantities: Counting = (cells) => [sumOf(cells), cells.filter((cell) => sumOf([cell]) > 0).length];

/** ○ is one, and a number so many. */
const countMarkedQuantities: Counting = (cells) => {
  const marks = cells.filter((value) => numberIn(value) === undefined && isChoiceMark(cellText(value)));
  return [sumOf(cells) + marks.length, countFilled(cells)];
};

/** Yen are added up; some offices count the rows that have any. */
const countYen: Counting = (cells) => [sumOf(cells), countFilled(cells)];

const countMarks: Counting = (cells) => [
  cells.filter((value) => isChoiceMark(cellText(value))).length,
  countFilled(cells),
];

const countSessions: Counting = (cells) => [
  cells.filter((value) => readAttendanceMark(cellText(value)) === "present").length,
  countFilled(cells),
];

/** 件数: a row without a number is one. */
const countTimes: Counting = (cells) => [
  sumOf(cells) + cells.length - countFilled(cells),
  sumOf(cells),
  cells.length,
];

const countRows: Counting = (cells) => [
  countFilled(cells),
  cells.length,
  new Set(cells.map(cellText).filter((text) => text !== "")).size,
];

function countingOf(name: string, bound: ColumnBinding): Counting {
  if (name === "quantities") return countQuantities;
  if (name === "supports") return countMarkedQuantities;
  if (name === "yen") return countYen;
  if (bound.form === "codes") return countMarks;
  if (bound.form === "sessions") return countSessions;
  if (name === "times") return countTimes;
  return countRows;
}

function isTotalLabel(value: CellValue): boolean {
  return typeof value === "string" && TOTAL_LABEL.test(textKey(value));
}

/** The label of a total and what it counts: the records since the last total, or all above it. */
interface TotalRow {
  readonly row: number;
  readonly stretches: readonly (readonly number[])[];
}

function totalRows(
  { snapshot, totalRows: rows }: ReadSheet,
  binding: SheetBinding,
  recordRows: readonly number[],
): readonly TotalRow[] {
  const own = rows.filter((row) => binding.headerRow < row && row <= binding.lastRow);
  const labelled = own.filter((row) =>
    (snapshot.cells[row - snapshot.origin.row] ?? []).some(({ value }) => isTotalLabel(value)),
  );
  return labelled.flatMap((row) => {
    const above = recordRows.filter((record) => record < row);
    const before = own.filter((other) => other < row).at(-1) ?? binding.headerRow;
    const since = above.filter((record) => record > before);
    return above.length === 0 ? [] : [{ row, stretches: since.length > 0 ? [since, above] : [above] }];
  });
}

function wrongIn(
  sheet: SheetSnapshot,
  { row, stretches }: TotalRow,
  column: number,
  counting: Counting,
): { readonly total: number | undefined; readonly count: number } | undefined {
  const { value } = cellAt(sheet, { row, column });
  const total = typeof value === "number" ? value : undefined;
  if (total === undefined && !isCellError(value)) return undefined;
  const counts = stretches.flatMap((rows) =>
    counting(rows.map((record) => cellAt(sheet, { row: record, column }).value)),
  );
  const [count] = counts;
  if (count === undefined || (total !== undefined && counts.includes(total))) return undefined;
  return { total, count };
}

function recordsByTable({ records }: YearDataset): ReadonlyMap<SheetBinding, readonly ReadRecord[]> {
  const tables = new Map<SheetBinding, ReadRecord[]>();
  for (const record of Object.values<readonly ReadRecord[]>(records).flat()) {
    const others = tables.get(record.binding);
    if (others) others.push(record);
    else tables.set(record.binding, [record]);
  }
  return tables;
}

/** True where a field has findings of its own in some record: a total cannot agree with what is not there. */
function isBroken(kind: RecordKindId, name: string, records: readonly ReadRecord[]): boolean {
  const required: readonly string[] = RECORD_KINDS[kind].required;
  return records.some(({ readings }) => {
    const state = readings.get(name)?.state;
    return state === "unreadable" || (state === "blank" && required.includes(name));
  });
}

/** The same of numbers that stand one a column. */
function hasNoNumber(name: string, cells: readonly CellValue[]): boolean {
  const isCount = (value: CellValue): boolean => isBlankCell(value) || isQuantity(numberIn(value) ?? -1);
  return ["quantities", "times", "yen"].includes(name) && !cells.every(isCount);
}

/** The totals of one table that are not what its records come to. */
function wrongTotalsOf(
  sheet: ReadSheet,
  binding: SheetBinding,
  records: readonly ReadRecord[],
): readonly WrongTotal[] {
  const { snapshot } = sheet;
  const rows = records.map(({ ref }) => ref.row);
  const totals = totalRows(sheet, binding, rows);
  const columns = [...binding.columns].filter(([name]) => !isBroken(binding.kind, name, records));
  return columns.flatMap(([name, bound]) =>
    boundColumns(bound).flatMap((column) => {
      const cells = rows.map((row) => cellAt(snapshot, { row, column }).value);
      if (hasNoNumber(name, cells)) return [];
      const counting = countingOf(name, bound);
      return totals.flatMap((total): readonly WrongTotal[] => {
        const found = wrongIn(snapshot, total, column, counting);
        const cell = { row: total.row, column };
        return found ? [{ sheet: sheet.sheet, cell, kind: binding.kind, column: name, ...found }] : [];
      });
    }),
  );
}

/** The totals of record sheets that are not what their records come to, each cell once. */
export function recountedTotals(dataset: YearDataset): readonly WrongTotal[] {
  const byTable = recordsByTable(dataset);
  const wrong = new Map<string, WrongTotal>();
  for (const sheet of dataset.readSheets.filter((each) => each.totalRows.length > 0)) {
    for (const binding of sheet.bindings) {
      for (const total of wrongTotalsOf(sheet, binding, byTable.get(binding) ?? [])) {
        const key = JSON.stringify([total.sheet, total.cell.row, total.cell.column]);
        if (!wrong.has(key)) wrong.set(key, total);
      }
    }
  }
  return [...wrong.values()];
}
