import type { CellPosition } from "../grid/cell-address";
import type { ReadRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";

/** A text by staff that stands in a report, or will. */
export interface PrintedText {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly text: string;
}

/** The kinds of which the report prints whole texts, and which of their fields. */
const PRINTED_FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["employmentSupport", ["remarks"]],
  ["loanOrGoods", ["contents"]],
  ["activity", ["contents"]],
  ["caseStory", ["title", "condition", "support", "analysis"]],
]);

/** The texts of records that the report prints as they are: 事例, what was done or given, and 備考 of 3-1. */
export function printedTextsOf({ records }: YearDataset): readonly PrintedText[] {
  return Object.values<readonly ReadRecord[]>(records)
    .flat()
    .flatMap(({ ref, readings }) =>
      (PRINTED_FIELDS.get(ref.kind) ?? []).flatMap((field): readonly PrintedText[] => {
        const reading = readings.get(field);
        if (reading?.state !== "read" || typeof reading.value !== "string") return [];
        return [{ sheet: ref.sheet, cell: reading.cell, text: reading.value }];
      }),
    );
}
