import type { CellPosition } from "../domain/grid/cell-address";

/** Where the user has selected a cell in the workbook; undefined, and said, where that cannot be told. */
export type AskSelected = () => Promise<{ readonly sheet: string; readonly cell: CellPosition } | undefined>;
