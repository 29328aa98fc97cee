import type { CellPosition } from "../grid/cell-address";
import { cellText, isBlankCell } from "../grid/cell-value";
import { cellAt, usedRange, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { CodeLists } from "../settings/code-list";
import { findCode } from "../settings/find-code";
import { textKey } from "../text/text-key";
import { readDateCell, type CellDateContext } from "./read-cell";
import type { ColumnDefinition, HeaderDefinition } from "./record-kind";
import type { CodeColumn, ColumnBinding, SessionColumn } from "./sheet-binding";

export interface HeaderContext {
  readonly codeLists: CodeLists;
  readonly dates: CellDateContext;
}

/** How one row fits a kind as its header. */
export interface HeaderMatch {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, ColumnBinding>;
  /** Required columns that the row lacks. */
  readonly missing: readonly string[];
  readonly found: number;
}

function headerCells(sheet: SheetSnapshot, row: number): readonly CellPosition[] {
  const used = usedRange(sheet);
  if (!used) return [];
  return Array.from({ length: used.right - used.left + 1 }, (_, index) => ({
    row,
    column: used.left + index,
  }));
}

function codeColumns(
  sheet: SheetSnapshot,
  cells: readonly CellPosition[],
  definition: ColumnDefinition,
  { codeLists }: HeaderContext,
): readonly CodeColumn[] {
  const list = definition.codeList && codeLists[definition.codeList];
  if (!list) return [];
  return cells.flatMap((cell) => {
    const { value } = cellAt(sheet, cell);
    const code = typeof value === "string" ? findCode(list, value) : undefined;
    return code ? [{ column: cell.column, code: code.id }] : [];
  });
}

/** Headers that are dates, and texts with digits between them that were meant as one. */
function sessionColumns(
  sheet: SheetSnapshot,
  cells: readonly CellPosition[],
  { dates }: HeaderContext,
): readonly SessionColumn[] {
  const readings = cells.map((cell) => {
    const { value } = cellAt(sheet, cell);
    const reading = readDateCell({ cell, value }, dates);
    return { column: cell.column, value, date: reading.state === "read" ? reading.value : undefined };
  });
  const first = readings.find(({ date }) => date);
  if (!first) return [];
  return readings
    .filter(
      ({ column, value, date }) =>
        date !== undefined || (column > first.column && !isBlankCell(value) && isDateLike(value)),
    )
    .map(({ column, date }) => ({ column, date }));
}

function isDateLike(value: unknown): boolean {
  return (
    typeof value === "number" || (typeof value === "string" && /^\D?[\d０-９]{1,4}\s*[./／月-]/.test(value))
  );
}

/** The column's own label wins over its synonyms: 受付番号 over a running 番号 to its left. */
function cellUnderLabel(
  sheet: SheetSnapshot,
  cells: readonly CellPosition[],
  { label, synonyms }: ColumnDefinition,
): CellPosition | undefined {
  const headers = cells.map((cell) => ({ cell, key: textKey(cellText(cellAt(sheet, cell).value)) }));
  for (const key of [label.ja, ...synonyms].map(textKey)) {
    const found = headers.find((header) => header.key === key);
    if (found) return found.cell;
  }
  return undefined;
}

function bindColumn(
  sheet: SheetSnapshot,
  cells: readonly CellPosition[],
  definition: ColumnDefinition,
  context: HeaderContext,
): ColumnBinding | undefined {
  if (definition.form === "sessions") {
    const columns = sessionColumns(sheet, cells, context);
    return columns.length > 0 ? { form: "sessions", columns } : undefined;
  }
  if (definition.form !== "quantities") {
    const single = cellUnderLabel(sheet, cells, definition);
    if (single) return { form: "single", column: single.column };
    if (definition.form === "single") return undefined;
  }
  const columns = codeColumns(sheet, cells, definition, context);
  return columns.length > 0 ? { form: "codes", columns } : undefined;
}

/** Matches one row against the columns of a kind. */
export function matchHeader(
  sheet: SheetSnapshot,
  headerRow: number,
  kind: HeaderDefinition,
  context: HeaderContext,
): HeaderMatch {
  const cells = headerCells(sheet, headerRow);
  const columns = new Map<string, ColumnBinding>();
  for (const [name, definition] of kind.columns) {
    const binding = bindColumn(sheet, cells, definition, context);
    if (binding) columns.set(name, binding);
  }
  const isThere = (name: string) =>
    columns.has(name) || (kind.alternatives.get(name) ?? []).some((alternative) => columns.has(alternative));
  const missing = kind.required.filter((name) => !isThere(name));
  return { headerRow, columns, missing, found: columns.size };
}
