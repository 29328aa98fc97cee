import type { CodeList } from "../../settings/code-list";
import { findCode } from "../../settings/find-code";
import { textKey } from "../../text/text-key";
import type { CodeColumn, LabelledColumn } from "../sheet-binding";
import { filledValues, holdsChoiceMarks, holdsCodes, type ColumnRows } from "./column-values";
import type { HeaderCell } from "./header-rows";
import { isTotalLabel, standsUnder } from "./label-match";

/** A field whose answers may stand under one column a code. */
export interface AnswerField {
  readonly field: string;
  readonly list: CodeList;
  readonly names: readonly string[];
  /** How many columns it takes to believe it, where no label stands over them. */
  readonly atLeast: number;
}

/** The columns of one field's codes. */
export interface AnswerColumns {
  readonly columns: readonly CodeColumn[];
  /** Filled columns among them that no code is. */
  readonly unknown: readonly LabelledColumn[];
}

function codesOf(cells: readonly HeaderCell[], list: CodeList): readonly CodeColumn[] {
  return cells.flatMap(({ column, text }) => {
    const code = findCode(list, text);
    return code ? [{ column, code: code.id }] : [];
  });
}

function unknownOf(
  cells: readonly HeaderCell[],
  columns: readonly CodeColumn[],
  rows: ColumnRows,
): readonly LabelledColumn[] {
  return cells
    .filter(({ column, key }) => !columns.some((code) => code.column === column) && !isTotalLabel(key))
    .filter(({ column }) => filledValues(rows, column).length > 0)
    .map(({ column, text }) => ({ column, label: text }));
}

/** Columns under the field's own label: all of them are its answers. */
export function columnsUnderLabel(
  { list, names }: AnswerField,
  cells: readonly HeaderCell[],
  rows: ColumnRows,
): AnswerColumns | undefined {
  const group = cells.filter((cell) => standsUnder(cell, names));
  const columns = codesOf(group, list);
  // One column under a label is that label's own, and what stands below it an answer.
  return columns.length === 0 || group.length < 2
    ? undefined
    : { columns, unknown: unknownOf(group, columns, rows) };
}

/** Columns whose header is a code and the field's name together, in one cell or over each other. */
export function columnsOfCodeAndName(
  { list, names }: AnswerField,
  cells: readonly HeaderCell[],
): AnswerColumns | undefined {
  const headers = new Map(
    list.codes.flatMap(({ id, label, aliases }) =>
      [label, ...aliases]
        .map(textKey)
        .flatMap((code) => names.flatMap((name) => [`${code}${name}`, `${name}${code}`]))
        .map((header) => [header, id] as const),
    ),
  );
  const columns = cells.flatMap(({ column, key, parents }) => {
    const code = [[...parents, key].join(""), `${parents.at(-1) ?? ""}${key}`]
      .map((header) => headers.get(header))
      .find((id) => id !== undefined);
    return code === undefined ? [] : [{ column, code }];
  });
  return columns.length === 0 ? undefined : { columns, unknown: [] };
}

/** The distance from a column to the nearest that is a field's alone. */
function distance(column: number, alone: readonly number[]): number {
  return Math.min(Infinity, ...alone.map((other) => Math.abs(other - column)));
}

/** Columns without a label over them between and right beside a field's codes, filled like answers. */
function neighbours(
  free: readonly HeaderCell[],
  columns: readonly CodeColumn[],
  rows: ColumnRows,
): readonly HeaderCell[] {
  const own = columns.map(({ column }) => column);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const isBeside = (column: number): boolean => column === last + 1 || column === first - 1;
  return free.filter(
    ({ column }) =>
      (column > first && column < last) || (isBeside(column) && holdsChoiceMarks(filledValues(rows, column))),
  );
}

/**
 * Columns that bear codes without a label over them, each given to one field: where その他 may belong to
 * two, to the one whose other codes stand nearest.
 */
export function freeAnswerColumns(
  fields: readonly AnswerField[],
  free: readonly HeaderCell[],
  rows: ColumnRows,
): ReadonlyMap<string, AnswerColumns> {
  // 1, 2, 3 are days of a month, times or sheets as often as school years.
  const worded = free.filter(({ key }) => !/^\d+$/.test(key));
  const claims = fields.map((field) => ({ field, columns: codesOf(worded, field.list) }));
  const claimants = (column: number) =>
    claims.filter(({ columns }) => columns.some((code) => code.column === column));
  const alone = new Map(
    claims.map(({ field, columns }) => [
      field.field,
      columns.map(({ column }) => column).filter((column) => claimants(column).length === 1),
    ]),
  );
  const owner = (column: number): string | undefined =>
    [...claimants(column)].sort(
      (a, b) =>
        distance(column, alone.get(a.field.field) ?? []) - distance(column, alone.get(b.field.field) ?? []) ||
        b.columns.length - a.columns.length,
    )[0]?.field.field;
  // A column of another field that stands among this one's, under a header that says nothing.
  const holdsOthersCodes = (column: number, of: AnswerField) =>
    fields.some((other) => other !== of && holdsCodes(filledValues(rows, column), other.list));
  return new Map(
    claims.flatMap(({ field, columns }) => {
      const own = columns.filter(({ column }) => owner(column) === field.field);
      if (own.length < field.atLeast) return [];
      const unclaimed = free.filter(
        ({ column }) => owner(column) === undefined && !holdsOthersCodes(column, field),
      );
      const unknown = unknownOf(neighbours(unclaimed, own, rows), own, rows);
      return [[field.field, { columns: own, unknown }] as const];
    }),
  );
}
