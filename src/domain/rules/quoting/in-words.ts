import type { LocalisedText } from "../../text/language";
import type { Quoting } from "./quoted-text";

/** A header or a sheet within a message: 「DV」, or where it could be a name, only what it is. */
export function inWords({ quote }: Quoting, text: string, what: LocalisedText): LocalisedText {
  const quoted = quote(text);
  return quoted === undefined ? what : { ja: `「${quoted}」`, en: `“${quoted}”` };
}
