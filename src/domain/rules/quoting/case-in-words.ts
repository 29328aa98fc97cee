import type { LocalisedText } from "../../text/language";
import { fillMessage } from "../message";
import type { Quoting } from "./quoted-text";

const TEXTS = {
  ja: { named: "受付番号「{{caseNumber}}」", unnamed: "この受付番号" },
  en: { named: "number {{caseNumber}}", unnamed: "this number" },
};

/** A case within a message: by its number, or where that could be a name, without. */
export function caseInWords({ caseNumber }: Quoting, text: string): LocalisedText {
  const quoted = caseNumber(text);
  return quoted === undefined
    ? fillMessage(TEXTS, "unnamed", {})
    : fillMessage(TEXTS, "named", { caseNumber: quoted });
}
