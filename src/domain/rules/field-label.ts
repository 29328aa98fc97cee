import type { CellPosition } from "../grid/cell-address";
import type { ReadRecord } from "../records/kind-record";
import type { RecordKindId } from "../records/record-kind-id";
import { RECORD_KINDS } from "../records/record-kinds";
import type { LocalisedText } from "../text/language";

/** The printed name of a kind's column. */
export function columnLabel(kind: RecordKindId, column: string): LocalisedText {
  return RECORD_KINDS[kind].columns.get(column)?.label ?? { ja: column, en: column };
}

/** The column from which a cell of a record was read: 年齢 for an 年代 that was worked out from it. */
export function columnOfCell({ binding }: ReadRecord, cell: CellPosition): string | undefined {
  for (const [name, bound] of binding.columns) {
    if (bound.form === "single" && bound.column === cell.column) return name;
  }
  return undefined;
}

/** The name of the column from which a field's cell was read; the field's own where it reads several. */
export function fieldLabel(record: ReadRecord, field: string, cell: CellPosition): LocalisedText {
  return columnLabel(record.ref.kind, columnOfCell(record, cell) ?? field);
}
