import type { CellPosition } from "../grid/cell-address";
import type { ReadRecord } from "../records/kind-record";
import type { RecordKindId } from "../records/record-kind-id";
import { RECORD_KINDS } from "../records/record-kinds";
import type { YearDataset } from "../records/year-dataset";
import type { LocalisedText } from "../text/language";

/** The printed name of a kind's column. */
export function columnLabel(kind: RecordKindId, column: string): LocalisedText {
  return RECORD_KINDS[kind].columns.get(column)?.label ?? { ja: column, en: column };
}

/** The column from which a cell of a record was read: 年齢 for an 年代 that was worked out from it. */
export function columnOfCell(
  dataset: YearDataset,
  { ref }: ReadRecord,
  cell: CellPosition,
): string | undefined {
  const sheet = dataset.sheets.find(({ binding }) => binding.sheet === ref.sheet);
  for (const [name, bound] of sheet?.binding.columns ?? []) {
    if (bound.form === "single" && bound.column === cell.column) return name;
  }
  return undefined;
}

/** The name of the column from which a field's cell was read; the field's own where it reads several. */
export function fieldLabel(
  dataset: YearDataset,
  record: ReadRecord,
  field: string,
  cell: CellPosition,
): LocalisedText {
  return columnLabel(record.ref.kind, columnOfCell(dataset, record, cell) ?? field);
}
