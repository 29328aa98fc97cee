import type { CalendarDate } from "../calendar/calendar-date";
import { dateLabel } from "../calendar/era";
import type { Period } from "../calendar/period-text";
import type { CodeList, CodeLists } from "../settings/code-list";
import type { FieldReading } from "./field-reading";
import type { QuantityReading, SessionReading, SeveralCodes } from "./record-fields";
import {
  readCaseNumberCell,
  readCaseNumbersCell,
  readCodeCell,
  readCodesCell,
  readDateCell,
  readFullDateCell,
  readMarkedNumberCell,
  readNumberCell,
  readPeriodCell,
  readTextCell,
  type CellDateContext,
  type CellToRead,
} from "./read-cell";
import {
  oneOf,
  readItem,
  readListedOnce,
  readMarks,
  readQuantities,
  readSession,
  readSessions,
  type CellOf,
} from "./read-several-cells";
import type { ColumnDefinition } from "./record-kind";
import type { RowReader } from "./row-reader";
import type { ColumnBinding, SheetBinding } from "./sheet-binding";
import { meantCell, ownCell, type MeantCell, type TableCells } from "./table-cells";

export interface RowReaderContext {
  readonly table: TableCells;
  readonly binding: SheetBinding;
  readonly columns: ReadonlyMap<string, ColumnDefinition>;
  readonly codeLists: CodeLists;
  readonly dates: CellDateContext;
}

const ABSENT = { state: "absent" } as const;

/** Says that a value came from a cell above; `shown` is what it says, empty for a name. */
function withOrigin<T>(
  reading: FieldReading<T>,
  cell: MeantCell,
  shown: (value: T) => string,
): FieldReading<T> {
  if (reading.state !== "read" || !cell.from) return reading;
  const before = cell.from === "ditto" ? "〃" : "";
  return { ...reading, special: { how: cell.from, before, after: shown(reading.value) } };
}

/** One row of a recognised sheet: of a table of many rows each has one, so it holds nothing but its place. */
class SheetRowReader implements RowReader<string> {
  constructor(
    private readonly context: RowReaderContext,
    private readonly row: number,
  ) {}

  date(name: string): FieldReading<CalendarDate> {
    const { dates } = this.context;
    return this.single(name, (cell) => readDateCell(cell, dates), dateLabel);
  }

  fullDate(name: string): FieldReading<CalendarDate> {
    const { dates } = this.context;
    return this.single(name, (cell) => readFullDateCell(cell, dates), dateLabel);
  }

  firstDay(name: string): FieldReading<CalendarDate> {
    const { dates } = this.context;
    return this.single(name, (cell) => dayOf(readPeriodCell(cell, dates), ({ first }) => first), dateLabel);
  }

  lastDay(name: string): FieldReading<CalendarDate> {
    const { dates } = this.context;
    return withoutSpecial(
      this.single(name, (cell) => dayOf(readPeriodCell(cell, dates), ({ last }) => last), dateLabel),
    );
  }

  text(name: string): FieldReading<string> {
    return this.single(name, readTextCell, () => "");
  }

  caseNumber(name: string): FieldReading<string> {
    return this.single(name, readCaseNumberCell, (value) => value);
  }

  caseNumbers(name: string): FieldReading<readonly string[]> {
    return this.single(name, readCaseNumbersCell, (value) => value.join("、"));
  }

  count(name: string): FieldReading<number> {
    const bound = this.bound(name);
    return bound?.form === "single" ? readNumberCell(this.own(bound.column)) : ABSENT;
  }

  code(name: string): FieldReading<string> {
    const list = this.codeList(name);
    const bound = this.bound(name);
    if (!list) return ABSENT;
    if (bound?.form === "codes") return oneOf(readMarks(bound.columns, this.ownCells), list);
    return this.single(name, (cell) => readCodeCell(cell, list), labelIn(list));
  }

  codes(name: string): FieldReading<SeveralCodes> {
    const bound = this.bound(name);
    const list = this.codeList(name);
    if (bound?.form === "codes") return readMarks(bound.columns, this.ownCells);
    if (!list) return ABSENT;
    return this.single(
      name,
      (cell) => readCodesCell(cell, list),
      ({ known }) => known.map(labelIn(list)).join("、"),
    );
  }

  codeList(name: string): CodeList | undefined {
    const { columns, codeLists } = this.context;
    const id = columns.get(name)?.codeList;
    return id && codeLists[id];
  }

  quantities(name: string): FieldReading<readonly QuantityReading[]> {
    const bound = this.bound(name);
    const list = this.codeList(name);
    if (bound?.form === "codes") return readQuantities(bound.columns, this.ownCells, readNumberCell);
    if (bound?.form !== "itemRows" || !list) return ABSENT;
    return readItem(this.meant(bound.item), this.own(bound.quantity), list);
  }

  markedQuantities(name: string): FieldReading<readonly QuantityReading[]> {
    const bound = this.bound(name);
    const list = this.codeList(name);
    if (bound?.form === "codes") return readQuantities(bound.columns, this.ownCells, readMarkedNumberCell);
    if (!list) return ABSENT;
    return this.single(
      name,
      (cell) => readListedOnce(cell, list),
      (value) => value.map(({ category }) => labelIn(list)(category)).join("、"),
    );
  }

  sessions(name: string): FieldReading<readonly SessionReading[]> {
    const bound = this.bound(name);
    if (bound?.form === "sessions") return readSessions(bound.columns, this.ownCells);
    if (bound?.form !== "sessionRows") return ABSENT;
    const date = readDateCell(this.meant(bound.date), this.context.dates);
    return readSession(date, bound.mark === undefined ? undefined : this.own(bound.mark));
  }

  private bound(name: string): ColumnBinding | undefined {
    return this.context.binding.columns.get(name);
  }

  private own(column: number): CellToRead {
    return ownCell(this.context.table, this.row, column);
  }

  private meant(column: number): MeantCell {
    return meantCell(this.context.table, this.row, column);
  }

  private get ownCells(): CellOf {
    return (column) => this.own(column);
  }

  private single<T>(
    name: string,
    read: (cell: CellToRead) => FieldReading<T>,
    shown: (value: T) => string,
  ): FieldReading<T> {
    const bound = this.bound(name);
    if (bound?.form !== "single") return ABSENT;
    const cell = this.meant(bound.column);
    return withOrigin(read(cell), cell, shown);
  }
}

/** Reads one row of a recognised sheet. */
export function sheetRowReader(context: RowReaderContext, row: number): RowReader<string> {
  return new SheetRowReader(context, row);
}

function labelIn({ codes }: CodeList): (id: string) => string {
  return (id) => codes.find((code) => code.id === id)?.label ?? id;
}

function dayOf(
  reading: FieldReading<Period>,
  of: (period: Period) => CalendarDate,
): FieldReading<CalendarDate> {
  return reading.state === "read" ? { ...reading, value: of(reading.value) } : reading;
}

/** Of two fields read from one cell only the first says how the cell was read. */
function withoutSpecial<T>(reading: FieldReading<T>): FieldReading<T> {
  if (reading.state !== "read") return reading;
  const { state, value, cell } = reading;
  return { state, value, cell };
}
