import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { LocalisedText } from "../text/language";
import { chosenColumns } from "./apply-choice";
import { tableAtRow, type TableContext } from "./find-tables";
import { headerNames } from "./header/header-names";
import { headerForm } from "./header/header-rows";
import type { RecordKindId } from "./record-kind-id";
import { RECORD_KINDS } from "./record-kinds";
import { boundColumns, type LabelledColumn } from "./sheet-binding";

/** A column of a kind, and where it stands under a header. */
export interface ColumnDraft {
  readonly kind: RecordKindId;
  readonly field: string;
  readonly label: LocalisedText;
  readonly required: boolean;
  /** Fields of which one is enough in its place. */
  readonly alternatives: readonly string[];
  /** The headers that were recognised: several of a column a code or a date; none where it was not found. */
  readonly found: readonly LabelledColumn[];
  /** The header that the office chose for it before. */
  readonly chosen: string | undefined;
}

/** A sheet's form as it would be read under one header row as some kinds. */
export interface FormDraft {
  readonly form: string;
  readonly headerRow: number;
  /** Every header to choose from, left to right. */
  readonly headers: readonly LabelledColumn[];
  readonly columns: readonly ColumnDraft[];
}

/** Reads a sheet's header row as some kinds: what was found, and what may be chosen in its place. */
export function draftForm(
  sheet: SheetSnapshot,
  headerRow: number,
  kinds: readonly RecordKindId[],
  context: TableContext,
): FormDraft {
  const { header, kinds: matches } = tableAtRow(sheet, headerRow, context);
  const labelOf = headerNames(header.cells);
  const form = headerForm(header);
  const choice = context.choices.find((each) => each.form === form);
  const columns = kinds.flatMap((kind) => {
    const chosen = new Map(choice && chosenColumns(kind, { header }, choice));
    const match = matches.find((each) => each.kind === kind)?.match;
    const { columns: definitions, required, alternatives } = RECORD_KINDS[kind];
    return [...definitions].map(([field, { label }]): ColumnDraft => {
      const bound = match?.columns.get(field);
      const chosenColumn = chosen.get(field);
      return {
        kind,
        field,
        label,
        required: required.some((each) => each === field),
        alternatives: alternatives.get(field) ?? [],
        found: (bound ? boundColumns(bound) : []).map((column) => ({
          column,
          label: labelOf.get(column) ?? "",
        })),
        chosen: chosenColumn === undefined ? undefined : labelOf.get(chosenColumn),
      };
    });
  });
  const headers = [...labelOf].map(([column, label]) => ({ column, label }));
  return { form, headerRow, headers, columns };
}
