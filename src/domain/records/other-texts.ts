import { cellText, isBlankCell } from "../grid/cell-value";
import { cellAt, type SheetSnapshot } from "../grid/sheet-snapshot";
import { textKey } from "../text/text-key";
import { boundColumns, type SheetBinding } from "./sheet-binding";

/** Numbers of rows, which are given anew whenever rows are sorted. */
const ROW_NUMBER = /^(?:no\.?|連番|通番|項番|行番号)$/;

type Fields = Pick<ReadonlyMap<string, unknown>, "has">;

function columnsBound(
  { columns }: SheetBinding,
  isAsked: (field: string) => boolean = () => true,
): readonly number[] {
  return [...columns].filter(([field]) => isAsked(field)).flatMap(([, bound]) => boundColumns(bound));
}

/** 年齢 and 生年月日, of which a field is worked out, and the columns that nothing reads; not other kinds' own. */
function otherColumns(
  binding: SheetBinding,
  bindings: readonly SheetBinding[],
  fields: Fields,
): readonly number[] {
  const read = new Set(columnsBound(binding, (field) => fields.has(field)));
  const others = new Set(
    bindings.filter((other) => other !== binding).flatMap((other) => columnsBound(other)),
  );
  const unread = [...binding.unused, ...binding.repeated, ...binding.unknownAnswers]
    .filter(({ label }) => !ROW_NUMBER.test(textKey(label)))
    .map(({ column }) => column)
    .filter((column) => !others.has(column));
  const own = columnsBound(binding, (field) => !fields.has(field));
  return [...new Set([...own, ...unread])].filter((column) => !read.has(column)).sort((a, b) => a - b);
}

/**
 * What rows of a table say besides the fields of a kind. What a formula works out is left out: it may follow
 * the row's place, or other records.
 */
export function otherTextsOf(
  sheet: SheetSnapshot,
  binding: SheetBinding,
  bindings: readonly SheetBinding[],
): (row: number, fields: Fields) => readonly string[] {
  let columns: readonly number[] | undefined;
  return (row, fields) => {
    columns ??= otherColumns(binding, bindings, fields);
    const texts: string[] = [];
    for (const column of columns) {
      const { value, formula } = cellAt(sheet, { row, column });
      if (formula === undefined && !isBlankCell(value)) texts.push(cellText(value));
    }
    return texts;
  };
}
