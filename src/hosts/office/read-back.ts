import type { ReadBack } from "../../app/ports";
import { cellValue } from "./cell-snapshots";
import { rangeOf } from "./range-of";

interface AskedRange extends Pick<ReadBack, "sheet" | "range"> {
  readonly cells: Excel.Range;
}

type Matrix = readonly (readonly unknown[])[];

/** Queues a calculation and the reading of its results; there after the next sync. */
export function askForResults(
  { workbook: { application, worksheets } }: Excel.RequestContext,
  ranges: readonly Pick<ReadBack, "sheet" | "range">[],
): readonly AskedRange[] {
  application.calculate("Recalculate");
  return ranges.map(({ sheet, range }) => ({
    sheet,
    range,
    cells: rangeOf(worksheets.getItem(sheet), range).load("values"),
  }));
}

export function readBackOf(asked: readonly AskedRange[]): readonly ReadBack[] {
  return asked.map(({ sheet, range, cells }) => {
    const values: Matrix = cells.values;
    return { sheet, range, values: values.map((row) => row.map(cellValue)) };
  });
}
