import type { ReadingChoice } from "../settings/reading-choice";
import { textKey } from "../text/text-key";
import type { KindMatch, TableMatch } from "./find-tables";
import { headerNames } from "./header/header-names";
import { RECORD_KINDS } from "./record-kinds";
import type { RecordKindId } from "./record-kind-id";
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

/** The field of a kind whose column has a Japanese label. */
export function fieldLabelled(kind: RecordKindId, label: string): string | undefined {
  const key = textKey(label);
  return [...RECORD_KINDS[kind].columns].find(([, definition]) => textKey(definition.label.ja) === key)?.[0];
}

/** The columns of a form that the office chose for one kind, by field. */
export function chosenColumns(
  kind: RecordKindId,
  { header }: Pick<TableMatch, "header">,
  { columns }: ReadingChoice,
): readonly (readonly [string, number])[] {
  const names = [...headerNames(header.cells)];
  return columns.flatMap(({ label, header: headerText }) => {
    const field = fieldLabelled(kind, label.text);
    const column = names.find(([, name]) => textKey(name) === textKey(headerText))?.[0];
    return column !== undefined && field !== undefined ? [[field, column] as const] : [];
  });
}

function withChoice(found: KindMatch, table: TableMatch, choice: ReadingChoice): KindMatch {
  const { required, alternatives } = RECORD_KINDS[found.kind];
  const { match } = found;
  const chosen = chosenColumns(found.kind, table, choice);
  const columns = withChosenColumns(match.columns, chosen);
  const taken = new Set(chosen.map(([, column]) => column));
  const isThere = (field: string) =>
    columns.has(field) || (alternatives.get(field) ?? []).some((other) => columns.has(other));
  const missing = required.filter((field) => !isThere(field));
  // What was recognised of a column that the office chose no longer holds.
  const byValues = match.byValues.filter(
    (reason) => reason.by !== "values" || !chosen.some(([field]) => field === reason.field),
  );
  const repeated = match.repeated.filter(({ column }) => !taken.has(column));
  const unknownAnswers = match.unknownAnswers.filter(({ column }) => !taken.has(column));
  return { ...found, match: { ...match, columns, missing, byValues, repeated, unknownAnswers } };
}

/** The matches of the kinds that the office chose for a form, with its columns; none for no kind of ours. */
export function applyChoice(table: TableMatch, choice: ReadingChoice): readonly KindMatch[] {
  const isChosen = ({ kind }: KindMatch): boolean =>
    choice.kinds.some(({ text }) => textKey(RECORD_KINDS[kind].label.ja) === textKey(text));
  return table.kinds.filter(isChosen).map((found) => withChoice(found, table, choice));
}
