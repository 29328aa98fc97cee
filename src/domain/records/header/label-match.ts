import { textKey } from "../../text/text-key";
import type { ColumnDefinition } from "../record-kind";
import type { HeaderCell } from "./header-rows";

/** `相談内容（複数回答）` is 相談内容: what stands in brackets at the end explains, and names nothing. */
export function withoutBrackets(key: string): string {
  return key.endsWith(")") ? key.replace(/(?<=.)\([^()]*\)$/, "") : key;
}

/** `終結` over `日` says 終結日: the label with what stands over it, then the label alone. */
function keysOf({ key, parents }: HeaderCell): readonly string[] {
  const last = parents.at(-1);
  const keys = last === undefined ? [key] : [`${last}${key}`, `${parents.join("")}${key}`, key];
  return [...keys, ...keys.map(withoutBrackets)];
}

/** The names of a column, the best first: its own label, the office's, the synonyms. */
export function namesOf(
  { label, synonyms, weakSynonyms = [] }: ColumnDefinition,
  officeNames: readonly string[],
  isNamedAfterKind: boolean,
): readonly string[] {
  return [label.ja, ...officeNames, ...synonyms, ...(isNamedAfterKind ? weakSynonyms : [])].map(textKey);
}

/**
 * The header cells that bear one of some names, the best name first: 受付番号 wins over a running 番号 to
 * its left. Those that bear the same name as the first are that column again.
 */
export function cellsNamed(cells: readonly HeaderCell[], names: readonly string[]): readonly HeaderCell[] {
  const keyed = cells.map((cell) => ({ cell, keys: keysOf(cell) }));
  for (const name of names) {
    const found = keyed.filter(({ keys }) => keys.includes(name));
    if (found.length > 0) return found.map(({ cell }) => cell);
  }
  return [];
}

/** True for a column that stands under one of some names. */
export function standsUnder({ parents }: HeaderCell, names: readonly string[]): boolean {
  return parents.some((parent) => names.includes(parent) || names.includes(withoutBrackets(parent)));
}

const TOTAL_LABEL = /(?:^計$|合計|小計|総計|累計|.計$|回数$|日数$|率$)/;

/** True for the header of a column of totals: 計, 合計, 出席計, 出席回数. */
export function isTotalLabel(key: string): boolean {
  return TOTAL_LABEL.test(key);
}
