import type { CellPosition } from "../grid/cell-address";
import { cellAt, type CellSnapshot } from "../grid/sheet-snapshot";
import type { ReadRecord } from "../records/kind-record";
import { RECORD_KIND_IDS } from "../records/record-kind-id";
import { RECORD_KINDS } from "../records/record-kinds";
import { boundColumns, type SheetBinding } from "../records/sheet-binding";
import type { YearDataset } from "../records/year-dataset";
import { standingSheets } from "./standing-cells";

/** The cells of one column of a table below its header, from rows that are records. */
export interface RecordColumn {
  readonly binding: SheetBinding;
  /** The column's name among the kind's. */
  readonly name: string;
  readonly isDate: boolean;
  readonly cells: readonly {
    readonly record: ReadRecord;
    readonly cell: CellPosition;
    readonly standing: CellSnapshot;
  }[];
}

function recordsByTable({ records }: YearDataset): ReadonlyMap<SheetBinding, readonly ReadRecord[]> {
  const tables = new Map<SheetBinding, ReadRecord[]>();
  for (const record of RECORD_KIND_IDS.flatMap((kind): readonly ReadRecord[] => records[kind])) {
    const others = tables.get(record.binding);
    if (others) others.push(record);
    else tables.set(record.binding, [record]);
  }
  return tables;
}

/** The columns that are read, with what stands in their cells. */
export function recordColumns(dataset: YearDataset): readonly RecordColumn[] {
  const sheets = standingSheets(dataset);
  return [...recordsByTable(dataset)].flatMap(([binding, records]) => {
    const sheet = sheets.get(binding.sheet);
    if (!sheet) return [];
    const { dateField } = RECORD_KINDS[binding.kind];
    return [...binding.columns].flatMap(([name, bound]) =>
      boundColumns(bound).map((column): RecordColumn => ({
        binding,
        name,
        isDate: name === dateField,
        cells: records.map((record) => {
          const cell = { row: record.ref.row, column };
          return { record, cell, standing: cellAt(sheet, cell) };
        }),
      })),
    );
  });
}
