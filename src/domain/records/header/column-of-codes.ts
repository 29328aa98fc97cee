import { cellText, type CellValue } from "../../grid/cell-value";
import type { CodeList } from "../../settings/code-list";
import { splitList } from "../../text/list-text";
import { textKey } from "../../text/text-key";
import type { HeaderDefinition } from "../record-kind";
import { filledValues, holdsCodes, type ColumnRows } from "./column-values";
import type { HeaderCell } from "./header-rows";
import { cellsNamed, namesOf } from "./label-match";

/** A field that is looked for by what stands in its column. */
export interface SoughtField {
  readonly label: string;
  readonly names: readonly string[];
  readonly list: CodeList;
}

/** `1`, `３`, `2年`: 中2, a household of two, the second year of something. */
const BARE_NUMBER = /^\d+[年月日回件人名個番号歳才]?$/;

function isBareNumber(value: CellValue): boolean {
  return splitList(cellText(value)).every((part) => BARE_NUMBER.test(textKey(part)));
}

/** Numbers are codes only under a header that names the field (`在籍学年`), or among words that are (`中1`, `2`). */
function saysMoreThanNumbers({ label }: SoughtField, { key }: HeaderCell, values: readonly CellValue[]) {
  const words = values.filter((value) => !isBareNumber(value));
  return words.length * 2 > values.length || key.includes(textKey(label));
}

/** The only column that holds codes of a field's list, and whose header names no other field. */
export function onlyColumnOfCodes(
  field: SoughtField,
  free: readonly HeaderCell[],
  rows: ColumnRows,
  isNamed: (cell: HeaderCell, values: readonly CellValue[]) => boolean,
): HeaderCell | undefined {
  const [only, ...others] = free.filter((cell) => {
    const values = filledValues(rows, cell.column);
    return (
      holdsCodes(values, field.list) &&
      saysMoreThanNumbers(field, cell, values) &&
      (cellsNamed([cell], field.names).length > 0 || !isNamed(cell, values))
    );
  });
  return others.length > 0 ? undefined : only;
}

/**
 * Tells a column whose header names a field of some kind: 受付番号 is that, whatever stands in it. Where the field has
 * codes they must stand in it: many a column is called 区分.
 */
export function namesField(
  kinds: readonly HeaderDefinition[],
  synonyms: ReadonlyMap<string, readonly string[]>,
  { codeLists }: { readonly codeLists: Readonly<Record<CodeList["id"], CodeList>> },
): (cell: HeaderCell, values: readonly CellValue[]) => boolean {
  const definitions = kinds.flatMap(({ columns }) => [...columns.values()]);
  return (cell, values) =>
    definitions.some(
      (definition) =>
        cellsNamed([cell], namesOf(definition, synonyms.get(definition.label.ja) ?? [], false)).length > 0 &&
        (definition.codeList === undefined || holdsCodes(values, codeLists[definition.codeList])),
    );
}
