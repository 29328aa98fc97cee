import type { DecidedColumn, ReadingDecision } from "../../app/reading-decision";
import type { FormDraft, ColumnDraft } from "../../domain/records/form-draft";
import type { RecordKindId } from "../../domain/records/record-kind-id";

/** What the user chose for one column: the header that stands over it. */
export interface ChosenHeader {
  readonly header: string;
  readonly everywhere: boolean;
}

/** To be read as it is recognised, whatever was chosen before. */
export const AUTOMATIC = "automatic";

/** What the user chose so far, for one sheet's form. */
export interface FormChoice {
  /** Undefined until a row is chosen. */
  readonly headerRow: number | undefined;
  readonly kinds: readonly RecordKindId[];
  /** By `columnKey`; a column that is not here is read as was chosen before, else as it is recognised. */
  readonly columns: ReadonlyMap<string, ChosenHeader | typeof AUTOMATIC>;
}

export function columnKey({ kind, field }: Pick<ColumnDraft, "kind" | "field">): string {
  return `${kind} ${field}`;
}

/** Another row or kind has other columns. */
export function withStart(choice: FormChoice, start: Partial<FormChoice>): FormChoice {
  return { ...choice, ...start, columns: new Map() };
}

/** Chooses a column's header. */
export function withColumn(
  choice: FormChoice,
  column: ColumnDraft,
  chosen: ChosenHeader | typeof AUTOMATIC,
): FormChoice {
  return { ...choice, columns: new Map(choice.columns).set(columnKey(column), chosen) };
}

/** The header of a column, chosen now or before; undefined where it is read as it is recognised. */
export function chosenHeader(column: ColumnDraft, { columns }: FormChoice): ChosenHeader | undefined {
  const now = columns.get(columnKey(column));
  if (now !== undefined) return now === AUTOMATIC ? undefined : now;
  return column.chosen === undefined ? undefined : { header: column.chosen, everywhere: false };
}

/** Needed columns that have neither been recognised nor chosen, nor another in their place. */
export function missingColumns({ columns }: FormDraft, choice: FormChoice): readonly ColumnDraft[] {
  const isThere = (column: ColumnDraft) =>
    column.found.length > 0 || chosenHeader(column, choice) !== undefined;
  const isReplaced = ({ kind, alternatives }: ColumnDraft) =>
    columns.some((other) => other.kind === kind && alternatives.includes(other.field) && isThere(other));
  return columns.filter((column) => column.required && !isThere(column) && !isReplaced(column));
}

/** What is to be written for a choice; undefined where no kind was chosen. */
export function decisionOf(
  sheet: string,
  { form, columns }: FormDraft,
  choice: FormChoice,
): ReadingDecision | undefined {
  const [first, ...others] = choice.kinds;
  if (first === undefined) return undefined;
  const decided = columns.flatMap((column): readonly DecidedColumn[] => {
    const chosen = chosenHeader(column, choice);
    return chosen ? [{ kind: column.kind, field: column.field, ...chosen }] : [];
  });
  return { say: "read-form", form, kinds: [first, ...others], columns: decided, sheet };
}
