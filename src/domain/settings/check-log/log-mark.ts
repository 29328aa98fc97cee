import { fingerprint } from "../../text/fingerprint";

/**
 * What stands on 点検の記録 in place of a key or of what a record says. The sheet's own salt keeps a short text,
 * such as a name, from being found by trying.
 */
export function logMark(salt: string, ...texts: readonly string[]): string {
  return fingerprint(salt, ...texts);
}
