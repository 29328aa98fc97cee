import type { CellPosition } from "../grid/cell-address";
import { cellAt } from "../grid/sheet-snapshot";
import type { ReadRecord } from "../records/kind-record";
import { RECORD_KIND_IDS } from "../records/record-kind-id";
import { boundColumns, type SheetBinding } from "../records/sheet-binding";
import type { YearDataset } from "../records/year-dataset";
import { standingSheets } from "./standing-cells";

/** A cell of a record that holds a formula. */
interface FormulaCell {
  readonly record: ReadRecord;
  readonly cell: CellPosition;
  readonly formula: string;
}

/** A column of a table with the formulas that stand below its header, in rows that are records. */
export interface FormulaColumn {
  readonly binding: SheetBinding;
  /** The column's name among the kind's. */
  readonly name: string;
  readonly formulas: readonly FormulaCell[];
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

/** The columns that are read, with the formulas in them. */
export function formulaColumns(dataset: YearDataset): readonly FormulaColumn[] {
  const sheets = standingSheets(dataset);
  return [...recordsByTable(dataset)].flatMap(([binding, records]) => {
    const sheet = sheets.get(binding.sheet);
    if (!sheet) return [];
    const formulasIn = (column: number): readonly FormulaCell[] => {
      const formulas: FormulaCell[] = [];
      for (const record of records) {
        const cell = { row: record.ref.row, column };
        const { formula } = cellAt(sheet, cell);
        if (formula !== undefined) formulas.push({ record, cell, formula });
      }
      return formulas;
    };
    return [...binding.columns].flatMap(([name, bound]) =>
      boundColumns(bound).map((column) => ({ binding, name, formulas: formulasIn(column) })),
    );
  });
}
