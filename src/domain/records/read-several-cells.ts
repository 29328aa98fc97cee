import { cellText, isBlankCell } from "../grid/cell-value";
import type { CodeList } from "../settings/code-list";
import { findCode } from "../settings/find-code";
import { isChoiceMark, isDeclinedMark, isLateOrEarlyMark, readAttendanceMark } from "../text/marks";
import type { FieldReading } from "./field-reading";
import { readCodesCell, readNumberCell, type CellToRead } from "./read-cell";
import type { QuantityReading, SessionReading, SeveralCodes } from "./record-fields";
import type { CodeColumn, SessionColumn } from "./sheet-binding";

const ABSENT = { state: "absent" } as const;

/** The cell of a row in a column. */
export type CellOf = (column: number) => CellToRead;

export function readMarks(columns: readonly CodeColumn[], cellOf: CellOf): FieldReading<SeveralCodes> {
  const cells = columns.map(({ column, code }) => ({ code, ...cellOf(column) }));
  const filled = cells.filter(({ value }) => !isBlankCell(value) && !isDeclinedMark(cellText(value)));
  const [first] = cells;
  if (!first) return ABSENT;
  if (filled.length === 0) return { state: "blank", cell: first.cell };
  const marked = new Set(filled.filter(({ value }) => isChoiceMark(cellText(value))).map(({ code }) => code));
  const unknown = filled.filter(({ value }) => !isChoiceMark(cellText(value)));
  // A mark that is none is what somebody has to look at.
  const { cell } = unknown[0] ?? first;
  return {
    state: "read",
    cell,
    value: { known: [...marked], unknown: unknown.map(({ value }) => cellText(value)) },
  };
}

/** A field that takes one code, answered by marks: one mark is its answer, several are none. */
export function oneOf(marks: FieldReading<SeveralCodes>, { codes }: CodeList): FieldReading<string> {
  if (marks.state !== "read") return marks;
  const { known, unknown } = marks.value;
  const [only] = known;
  if (only !== undefined && known.length === 1 && unknown.length === 0) {
    return { state: "read", value: only, cell: marks.cell };
  }
  if (known.length === 0 && unknown.length === 0) return { state: "blank", cell: marks.cell };
  const labels = known.map((id) => codes.find((code) => code.id === id)?.label ?? id);
  return { state: "unreadable", cell: marks.cell, text: [...labels, ...unknown].join("、") };
}

export function readQuantities(
  columns: readonly CodeColumn[],
  cellOf: CellOf,
  read: (cell: CellToRead) => FieldReading<number>,
): FieldReading<readonly QuantityReading[]> {
  const quantities = columns.map(({ column, code }) => ({
    category: code,
    quantity: read(cellOf(column)),
  }));
  const [first] = columns;
  if (!first) return ABSENT;
  const { cell } = cellOf(first.column);
  if (quantities.every(({ quantity }) => quantity.state === "blank")) return { state: "blank", cell };
  return { state: "read", cell, value: quantities };
}

/** One cell with a list of codes, each of which is for one: 生活自立、社会自立. */
export function readListedOnce(input: CellToRead, list: CodeList): FieldReading<readonly QuantityReading[]> {
  const codes = readCodesCell(input, list);
  if (codes.state !== "read") return codes;
  const { known, unknown } = codes.value;
  const { cell } = codes;
  if (unknown.length > 0) return { state: "unreadable", cell, text: unknown.join("、") };
  const once = { state: "read", value: 1, cell } as const;
  return { ...codes, value: known.map((category) => ({ category, quantity: once })) };
}

/** One row an item: its category and how many. */
export function readItem(
  item: CellToRead,
  quantity: CellToRead,
  list: CodeList,
): FieldReading<readonly QuantityReading[]> {
  const { cell } = item;
  const text = cellText(item.value);
  if (text === "" && isBlankCell(quantity.value)) return { state: "blank", cell };
  const code = findCode(list, text);
  if (!code) return text === "" ? { state: "blank", cell } : { state: "unreadable", cell, text };
  return { state: "read", cell, value: [{ category: code.id, quantity: readNumberCell(quantity) }] };
}

/** 遅 and 早 count as 出席. */
function lateOrEarly(text: string): Pick<SessionReading, "special"> {
  return isLateOrEarlyMark(text)
    ? { special: { how: "late-or-early", before: text.trim(), after: "出席" } }
    : {};
}

export function readSessions(
  columns: readonly SessionColumn[],
  cellOf: CellOf,
): FieldReading<readonly SessionReading[]> {
  const [first] = columns;
  if (!first) return ABSENT;
  const sessions = columns.map(({ column, date }): SessionReading => {
    const { cell, value } = cellOf(column);
    const text = cellText(value);
    const mark = isBlankCell(value) ? "blank" : (readAttendanceMark(text) ?? "unknown");
    return { date, cell, mark, ...lateOrEarly(text) };
  });
  return { state: "read", cell: cellOf(first.column).cell, value: sessions };
}

/** One row a date and pupil: without a column of marks, whoever is listed was there. */
export function readSession(
  date: FieldReading<NonNullable<SessionReading["date"]>>,
  marked: CellToRead | undefined,
): FieldReading<readonly SessionReading[]> {
  if (date.state !== "read") return date;
  const own = marked ? cellText(marked.value) : "○";
  const mark = own === "" ? "blank" : (readAttendanceMark(own) ?? "unknown");
  return {
    state: "read",
    cell: date.cell,
    value: [{ date: date.value, cell: marked?.cell ?? date.cell, mark, ...lateOrEarly(own) }],
  };
}
