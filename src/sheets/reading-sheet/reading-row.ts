import type { READING_ITEMS } from "../../domain/settings/reading-items";

/** One row to write on 読み方: its item, up to three values, and what it means in a sentence. */
export interface ReadingRow {
  readonly item: (typeof READING_ITEMS)[keyof typeof READING_ITEMS];
  readonly values: readonly [string, string?, string?];
  readonly meaning: string;
}
