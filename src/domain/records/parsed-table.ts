import type { ReadRecord } from "./kind-record";
import type { SheetBinding } from "./sheet-binding";

/** The records of one kind from one table. */
export interface ParsedTable {
  readonly binding: SheetBinding;
  readonly records: readonly ReadRecord[];
}
