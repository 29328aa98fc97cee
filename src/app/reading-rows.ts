import { isNumberedName } from "../domain/records/header/header-names";
import { RECORD_KINDS } from "../domain/records/record-kinds";
import type { RecordKindId } from "../domain/records/record-kind-id";
import type { CodeLists } from "../domain/settings/code-list";
import { NOT_TO_BE_READ, READ_BY_ITSELF, READING_ITEMS } from "../domain/settings/reading-items";
import type { ReadingRow } from "../sheets/reading-sheet/reading-row";
import { READING_SHEET_TEXTS as TEXTS } from "../sheets/reading-sheet/reading-sheet-texts";
import type { DecidedColumn, ReadingDecision } from "./reading-decision";

/** Kinds are listed in the order of the declaration. */
const KIND_SEPARATOR = "、";

function columnLabel(kind: RecordKindId, field: string): string {
  return RECORD_KINDS[kind].columns.get(field)?.label.ja ?? field;
}

function columnRow({ kind, field, header, everywhere }: DecidedColumn): ReadingRow {
  const label = columnLabel(kind, field);
  // 日付（2つ目） says which of two columns of this form, and nothing of other sheets.
  return everywhere && !isNumberedName(header)
    ? { item: READING_ITEMS.synonym, values: [label, header], meaning: TEXTS.synonym(header, label) }
    : { item: READING_ITEMS.column, values: [label, header], meaning: TEXTS.column(header, label) };
}

function formRow(form: string, kinds: string, sheet: string, meaning: string): ReadingRow {
  return { item: READING_ITEMS.form, values: [form, kinds, sheet], meaning };
}

/** The rows of 読み方 that say what the user said. */
export function readingRows(decision: ReadingDecision, codeLists: CodeLists): readonly ReadingRow[] {
  switch (decision.say) {
    case "read-form": {
      const { form, kinds, columns, sheet } = decision;
      const labels = kinds.map((kind) => RECORD_KINDS[kind].label.ja).join(KIND_SEPARATOR);
      return [formRow(form, labels, sheet, TEXTS.formRead(labels)), ...columns.map(columnRow)];
    }
    case "do-not-read-form":
      return [formRow(decision.form, NOT_TO_BE_READ, decision.sheet, TEXTS.formNotRead)];
    case "read-form-by-itself":
      return [formRow(decision.form, READ_BY_ITSELF, decision.sheet, TEXTS.formByItself)];
    case "spelling": {
      const { list, code, text } = decision;
      const { label, codes } = codeLists[list];
      const codeLabel = codes.find(({ id }) => id === code)?.label ?? code;
      return [
        {
          item: READING_ITEMS.alias,
          values: [label, codeLabel, text],
          meaning: TEXTS.alias(text, codeLabel),
        },
      ];
    }
  }
}
