import { splitQuotedList } from "../text/list-text";
import type { SettingRow } from "./setting-rows";

const SYNONYM_ITEM = /^見出し[ 　：:]*(.+)$/;

/** The column label of a row `見出し 受付日`; undefined for a row of another item. */
function synonymLabel({ item }: SettingRow): string | undefined {
  return SYNONYM_ITEM.exec(item)?.[1]?.trim();
}

/** `見出し 受付日`: the office's own headers of a column. Several rows of one column add up. */
export function readSynonyms(rows: readonly SettingRow[]): ReadonlyMap<string, readonly string[]> {
  const synonyms = new Map<string, readonly string[]>();
  for (const row of rows) {
    const label = synonymLabel(row);
    const headers = row.values.flatMap(splitQuotedList);
    if (label === undefined || headers.length === 0) continue;
    synonyms.set(label, [...new Set([...(synonyms.get(label) ?? []), ...headers])]);
  }
  return synonyms;
}
