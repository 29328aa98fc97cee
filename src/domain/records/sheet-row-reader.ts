import { cellAt, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { CodeList, CodeLists } from "../settings/code-list";
import { cellText, isBlankCell } from "../grid/cell-value";
import { isChoiceMark, readAttendanceMark } from "../text/marks";
import type { FieldReading } from "./field-reading";
import type { QuantityReading, SessionReading, SeveralCodes } from "./record-fields";
import {
  readCaseNumberCell,
  readCaseNumbersCell,
  readCodeCell,
  readCodesCell,
  readDateCell,
  readNumberCell,
  readTextCell,
  type CellDateContext,
  type CellToRead,
} from "./read-cell";
import type { ColumnDefinition } from "./record-kind";
import type { RowReader } from "./row-reader";
import type { CodeColumn, SessionColumn, SheetBinding } from "./sheet-binding";

export interface RowReaderContext {
  readonly sheet: SheetSnapshot;
  readonly binding: SheetBinding;
  readonly columns: ReadonlyMap<string, ColumnDefinition>;
  readonly codeLists: CodeLists;
  readonly dates: CellDateContext;
}

const ABSENT = { state: "absent" } as const;

/** Reads one row of a recognised sheet. */
export function sheetRowReader(context: RowReaderContext, row: number): RowReader<string> {
  const { sheet, binding, codeLists, dates } = context;
  const cellOf = (column: number): CellToRead => {
    const cell = { row, column };
    return { cell, value: cellAt(sheet, cell).value };
  };
  const single = <T>(name: string, read: (cell: CellToRead) => FieldReading<T>): FieldReading<T> => {
    const bound = binding.columns.get(name);
    return bound?.form === "single" ? read(cellOf(bound.column)) : ABSENT;
  };
  const listOf = (name: string): CodeList | undefined => {
    const id = context.columns.get(name)?.codeList;
    return id && codeLists[id];
  };
  return {
    date: (name) => single(name, (cell) => readDateCell(cell, dates)),
    text: (name) => single(name, readTextCell),
    caseNumber: (name) => single(name, readCaseNumberCell),
    caseNumbers: (name) => single(name, readCaseNumbersCell),
    count: (name) => single(name, readNumberCell),
    code: (name) => {
      const list = listOf(name);
      return list ? single(name, (cell) => readCodeCell(cell, list)) : ABSENT;
    },
    codes: (name) => {
      const bound = binding.columns.get(name);
      const list = listOf(name);
      if (bound?.form === "codes") return readMarks(bound.columns, cellOf);
      return list ? single(name, (cell) => readCodesCell(cell, list)) : ABSENT;
    },
    quantities: (name) => {
      const bound = binding.columns.get(name);
      return bound?.form === "codes" ? readQuantities(bound.columns, cellOf) : ABSENT;
    },
    sessions: (name) => {
      const bound = binding.columns.get(name);
      return bound?.form === "sessions" ? readSessions(bound.columns, cellOf) : ABSENT;
    },
  };
}

type CellOf = (column: number) => CellToRead;

function readMarks(columns: readonly CodeColumn[], cellOf: CellOf): FieldReading<SeveralCodes> {
  const cells = columns.map(({ column, code }) => ({ code, ...cellOf(column) }));
  const filled = cells.filter(({ value }) => !isBlankCell(value));
  const [first] = cells;
  if (!first) return ABSENT;
  if (filled.length === 0) return { state: "blank", cell: first.cell };
  const marked = new Set(filled.filter(({ value }) => isChoiceMark(cellText(value))).map(({ code }) => code));
  const unknown = filled
    .filter(({ value }) => !isChoiceMark(cellText(value)))
    .map(({ value }) => cellText(value));
  return { state: "read", cell: first.cell, value: { known: [...marked], unknown } };
}

function readQuantities(
  columns: readonly CodeColumn[],
  cellOf: CellOf,
): FieldReading<readonly QuantityReading[]> {
  const quantities = columns.map(({ column, code }) => ({
    category: code,
    quantity: readNumberCell(cellOf(column)),
  }));
  const [first] = columns;
  if (!first) return ABSENT;
  const { cell } = cellOf(first.column);
  if (quantities.every(({ quantity }) => quantity.state === "blank")) return { state: "blank", cell };
  return { state: "read", cell, value: quantities };
}

function readSessions(
  columns: readonly SessionColumn[],
  cellOf: CellOf,
): FieldReading<readonly SessionReading[]> {
  const [first] = columns;
  if (!first) return ABSENT;
  const sessions = columns.map(({ column, date }): SessionReading => {
    const { cell, value } = cellOf(column);
    const mark = isBlankCell(value) ? "blank" : (readAttendanceMark(cellText(value)) ?? "unknown");
    return { date, cell, mark };
  });
  return { state: "read", cell: cellOf(first.column).cell, value: sessions };
}
