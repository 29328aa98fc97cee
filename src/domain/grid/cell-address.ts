/** A cell by 0-based row and column. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both corners belong to it, 0-based. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS = 26;

/** `0 → A`, `25 → Z`, `26 → AA`. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % LETTERS;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / LETTERS;
  }
  return letters;
}

/** `A → 0`, `AA → 26`; letters in either case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * LETTERS + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** `{row: 6, column: 3} → D7`. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `D7 → {row: 6, column: 3}`, `$` signs allowed; undefined for anything else. */
export function parseCellAddress(address: string): CellPosition | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** `A1:C3`, or `A1` for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress({ row: range.top, column: range.left });
  const last = cellAddress({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `A1:C3`, `$A$1:$C$3` or `A1`, with or without a sheet name before it. */
export function parseRangeAddress(address: string): CellRange | undefined {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [first, last = first] = local.split(":");
  const from = first === undefined ? undefined : parseCellAddress(first);
  const to = last === undefined ? undefined : parseCellAddress(last);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A sheet name as a formula needs it: always quoted, quotes inside doubled. */
export function quotedSheetName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `'2-2 支援方法'!$A$1:$C$3`. */
export function absoluteReference(sheet: string, range: CellRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(range.top, range.left);
  const last = corner(range.bottom, range.right);
  return `${quotedSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
