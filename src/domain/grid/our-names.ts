import type { DefinedName } from "./sheet-snapshot";

/** Every defined name and every chart that Jisseki makes begins so. */
export const OUR_NAME_PREFIX = "jisseki_";

/** Of the names in which pages keep what was written. */
export const KEPT_NAME_PREFIX = `${OUR_NAME_PREFIX}written_`;

/** Names that nobody is to look at: Excel's list of names, and its name box, do not show them. */
export function isHiddenName(name: string): boolean {
  return name.toLowerCase().startsWith(KEPT_NAME_PREFIX);
}

/** Sheets that bear a defined name of ours. */
export function sheetsOfOurs(names: readonly DefinedName[]): ReadonlySet<string> {
  return new Set(names.filter(({ name }) => name.startsWith(OUR_NAME_PREFIX)).map(({ sheet }) => sheet));
}
