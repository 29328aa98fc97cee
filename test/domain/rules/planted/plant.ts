import type { CellPosition } from "../../../../src/domain/grid/cell-address";
import type { OfficeBook } from "./office-book";

/** Where an error stands that was planted, and the rule that must speak of it. */
export interface Planted {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: CellPosition;
}

/** One kind of error. Those of different groups would explain one another, and stand in different books. */
export interface Plant {
  readonly name: string;
  readonly group: "fields" | "intakes" | "references" | "order" | "sheets";
  /** Undefined where the office keeps nothing of the kind. */
  readonly plant: (book: OfficeBook) => Planted | undefined;
}
