import type { YearMonth } from "../calendar/calendar-date";
import { isInFiscalYear } from "../calendar/fiscal-year";
import type { CellPosition } from "../grid/cell-address";
import type { ReadRecord } from "../records/kind-record";
import type { RecordKindId } from "../records/record-kind-id";
import { boundColumns } from "../records/sheet-binding";
import type { YearDataset } from "../records/year-dataset";
import type { Place, ResolvedPlace } from "./place";
import { recordMonth } from "./record-date";

function firstColumn({ binding }: ReadRecord): number {
  return Math.min(...[...binding.columns.values()].flatMap(boundColumns));
}

function cellOfField(record: ReadRecord, field: string): CellPosition {
  const reading = record.readings.get(field);
  if (reading && reading.state !== "absent") return reading.cell;
  return { row: record.ref.row, column: firstColumn(record) };
}

/** The sheet and cell of a place; a field whose column is missing resolves to its record's first cell. */
export function resolvePlace(place: Place): ResolvedPlace {
  switch (place.at) {
    case "field":
      return { sheet: place.record.ref.sheet, cell: cellOfField(place.record, place.field) };
    case "record":
      return {
        sheet: place.record.ref.sheet,
        cell: { row: place.record.ref.row, column: firstColumn(place.record) },
      };
    case "record-cell":
      return { sheet: place.record.ref.sheet, cell: place.cell };
    case "cell":
      return { sheet: place.sheet, cell: place.cell };
    case "sheet":
      return { sheet: place.sheet, cell: null };
    case "kind-month":
    case "month":
    case "workbook":
      return { sheet: null, cell: null };
  }
}

function bindingOf(dataset: YearDataset, sheet: string) {
  return dataset.sheets.find(({ binding }) => binding.sheet === sheet)?.binding;
}

/** The month and kind that a place belongs to, where it belongs to one; a month of another year is none. */
export function monthAndKindOf(
  dataset: YearDataset,
  place: Place,
): { readonly month?: YearMonth; readonly kind?: RecordKindId } {
  const of = (month: YearMonth | undefined, kind: RecordKindId | undefined) => ({
    ...(month && isInFiscalYear(month, dataset.fiscalYear) && { month }),
    ...(kind && { kind }),
  });
  switch (place.at) {
    case "field":
    case "record":
      return of(recordMonth(place.record), place.record.ref.kind);
    case "record-cell":
      return of(recordMonth(place.record) ?? place.month, place.record.ref.kind);
    case "cell":
    case "sheet": {
      const binding = bindingOf(dataset, place.sheet);
      return of(binding?.month ?? place.month, binding?.kind);
    }
    case "kind-month":
      return of(place.month, place.kind);
    case "month":
      return of(place.month, undefined);
    case "workbook":
      return {};
  }
}
