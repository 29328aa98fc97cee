import { cellText, type CellValue } from "../../grid/cell-value";
import { DEFAULT_CODE_LISTS } from "../../settings/default-code-lists";
import { textKey } from "../../text/text-key";
import type { IsGroupLabel } from "./header-rows";
import { withoutBrackets } from "./label-match";
import type { HeaderDefinition } from "../record-kind";

/** The words of which headers are made. */
export interface HeaderWords {
  /** True for a text that is a column's label or one of its synonyms. */
  readonly isLabel: (value: CellValue) => boolean;
  /** True for a label that may stand over several columns. */
  readonly isGroup: IsGroupLabel;
}

/** Words for what a row holds of one step of a case, over its columns in a ledger. */
const STEPS = ["受付", "相談", "相談受付", "新規相談", "対応", "支援", "プラン", "終結", "支給", "終了"];

const LONGEST_LABEL = 40;
/** Labels and codes come again and again; more different texts are not kept. */
const MOST_KEPT = 4000;

/** Collects the words of some kinds, with the office's own headers. */
export function headerWords(
  kinds: readonly HeaderDefinition[],
  synonyms: ReadonlyMap<string, readonly string[]>,
): HeaderWords {
  const definitions = kinds.flatMap(({ columns }) => [...columns.values()]);
  const namesOf = (of: typeof definitions) =>
    of.flatMap(({ label, synonyms: own, weakSynonyms = [], inRows }) => [
      label.ja,
      ...own,
      ...weakSynonyms,
      ...(inRows ? [...inRows.first, ...inRows.second] : []),
      ...(synonyms.get(label.ja) ?? []),
    ]);
  const labels = new Set(namesOf(definitions).map(textKey));
  const overNames = definitions.flatMap(({ codeList, sharesCodes }) =>
    codeList && sharesCodes ? DEFAULT_CODE_LISTS[codeList].codes : [],
  );
  const groups = new Set(
    [
      ...namesOf(definitions.filter(({ codeList, form }) => codeList ?? form === "sessions")),
      ...overNames.flatMap(({ label, aliases }) => [label, ...aliases]),
      ...STEPS,
    ].map(textKey),
  );
  const known = new Map<string, boolean>();
  return {
    isLabel: (value) => {
      if (typeof value !== "string" || value.length > LONGEST_LABEL) return false;
      const before = known.get(value);
      if (before !== undefined) return before;
      const key = textKey(cellText(value));
      const isLabel = labels.has(key) || labels.has(withoutBrackets(key)) || groups.has(key);
      if (known.size < MOST_KEPT) known.set(value, isLabel);
      return isLabel;
    },
    isGroup: (key) => groups.has(key) || groups.has(withoutBrackets(key)) || /^\d{1,2}月$/.test(key),
  };
}
