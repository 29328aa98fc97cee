import { cellText } from "../grid/cell-value";
import { cellAt } from "../grid/sheet-snapshot";
import { RECORD_KINDS } from "../records/record-kinds";
import type { SheetBinding } from "../records/sheet-binding";
import type { YearDataset } from "../records/year-dataset";
import { textKey } from "../text/text-key";

const NAME_HEADER =
  /^(?:(?:相談者|利用者|本人|対象者|支援対象者|世帯主|生徒|児童)(?:の)?)?(?:氏名|お?名前|名)(?:\(.*\))?$|^(?:利用者|生徒|受講者)$/;

/** True for a header under which people's names stand. */
export function isNameHeader(label: string): boolean {
  return NAME_HEADER.test(textKey(label));
}

function nameColumns({ kind, columns, unused }: SheetBinding): readonly number[] {
  const read = [...columns].flatMap(([name, bound]) => {
    const label = RECORD_KINDS[kind].columns.get(name)?.label.ja ?? "";
    return bound.form === "single" && isNameHeader(label) ? [bound.column] : [];
  });
  return [...read, ...unused.filter(({ label }) => isNameHeader(label)).map(({ column }) => column)];
}

/** The names that stand in the workbook's columns of names, as they stand; to be looked for, never shown. */
export function namesOfPeople({ readSheets }: YearDataset): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { bindings, snapshot } of readSheets) {
    for (const binding of bindings) {
      for (const column of nameColumns(binding)) {
        for (let row = binding.headerRow + 1; row <= binding.lastRow; row++) {
          const { value } = cellAt(snapshot, { row, column });
          if (typeof value === "string") names.add(cellText(value));
        }
      }
    }
  }
  names.delete("");
  return names;
}
