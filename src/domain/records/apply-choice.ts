import { textKey } from "../text/text-key";
import type { ReadingChoice } from "../settings/reading-choice";
import type { KindMatch, TableMatch } from "./find-tables";
import { RECORD_KINDS } from "./record-kinds";
import { boundColumns, type ColumnBinding } from "./sheet-binding";

function withChosenColumns(
  columns: ReadonlyMap<string, ColumnBinding>,
  chosen: readonly (readonly [string, number])[],
): ReadonlyMap<string, ColumnBinding> {
  const fields = new Set(chosen.map(([field]) => field));
  const taken = new Set(chosen.map(([, column]) => column));
  const kept = [...columns].filter(
    ([field, bound]) => !fields.has(field) && !boundColumns(bound).some((column) => taken.has(column)),
  );
  return new Map([...kept, ...chosen.map(([field, column]) => [field, { form: "single", column }] as const)]);
}

/** The match of the kind that the office chose for a form, with its columns; undefined for no kind of ours. */
export function applyChoice({ header, kinds }: TableMatch, choice: ReadingChoice): KindMatch | undefined {
  const found = kinds.find(({ kind }) => kind === choice.kind);
  if (!found) return undefined;
  const { required, alternatives } = RECORD_KINDS[found.kind];
  const chosen = [...choice.columns].flatMap(([field, label]) => {
    const cell = header.cells.find(({ key }) => key === textKey(label));
    return cell && RECORD_KINDS[found.kind].columns.has(field) ? [[field, cell.column] as const] : [];
  });
  const columns = withChosenColumns(found.match.columns, chosen);
  const isThere = (field: string) =>
    columns.has(field) || (alternatives.get(field) ?? []).some((other) => columns.has(other));
  const missing = required.filter((field) => !isThere(field));
  return { ...found, match: { ...found.match, columns, missing } };
}
