import type { DefinedName } from "./sheet-snapshot";

/** Every defined name and every chart that Jisseki makes begins so. */
export const OUR_NAME_PREFIX = "jisseki_";

/** Sheets that bear a defined name of ours. */
export function sheetsOfOurs(names: readonly DefinedName[]): ReadonlySet<string> {
  return new Set(names.filter(({ name }) => name.startsWith(OUR_NAME_PREFIX)).map(({ sheet }) => sheet));
}
