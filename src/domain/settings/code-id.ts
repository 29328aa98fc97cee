import type { CodeListId } from "./code-list";

/** The report's own column ids, which stand beside the codes of a list in one table. */
const COLUMN_IDS: ReadonlySet<string> = new Set([
  "total",
  "referral_total",
  "new_total",
  "contacts",
  "closed",
  "month_end",
  "sessions",
]);

/** Names that every JavaScript object has: an id of this kind breaks programs that read the JSON. */
const OBJECT_NAMES: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
]);

/** Letters and digits of any script, and signs that stand inside names; nothing that a key could not be. */
export function isWellFormedCodeId(id: string): boolean {
  return id.trim() !== "" && !/[\p{Cc}\p{Cs}]/u.test(id) && !OBJECT_NAMES.has(id);
}

/** True for an id that is a column of the report in which the list's codes are columns too. */
export function isReservedCodeId(list: CodeListId, id: string): boolean {
  // The codes of these lists stand in the tables behind a prefix of their own.
  return list !== "sex" && list !== "schoolYear" && COLUMN_IDS.has(id);
}
