import type { CodeList } from "../../settings/code-list";
import { findCode } from "../../settings/find-code";
import { textKey } from "../../text/text-key";
import type { HeaderCell } from "../header/header-rows";

/** A column of 7-1: which loan, or goods, it speaks of. */
export interface GrantColumn {
  readonly column: number;
  readonly code: string;
}

/** Of loans how many and how much, of goods how many and what. */
export interface GrantColumns {
  readonly grants: readonly GrantColumn[];
  readonly yen: readonly GrantColumn[];
  readonly contents: readonly GrantColumn[];
}

const GRANTS = ["件数", "貸付件数", "支給件数"].map(textKey);
const YEN = ["金額", "金額（円）", "貸付金額", "貸付額", "貸付金額（円）"].map(textKey);
const CONTENTS = ["内容", "支給内容", "支援内容", "品名", "物品"].map(textKey);

/** The code over a label, or before it in the same cell. */
function codeBefore({ key, parents }: HeaderCell, labels: readonly string[], list: CodeList) {
  if (labels.includes(key)) return findCode(list, parents.at(-1) ?? "");
  const label = labels.filter((each) => key.endsWith(each)).sort((a, b) => b.length - a.length)[0];
  return label === undefined ? undefined : findCode(list, key.slice(0, -label.length));
}

function columnsWith(cells: readonly HeaderCell[], labels: readonly string[], list: CodeList) {
  return cells.flatMap((cell): readonly GrantColumn[] => {
    const code = codeBefore(cell, labels, list);
    return code ? [{ column: cell.column, code: code.id }] : [];
  });
}

/** None where no column says how much or what: the codes alone are found like those of any list. */
export function grantColumns(cells: readonly HeaderCell[], list: CodeList): GrantColumns {
  const yen = columnsWith(cells, YEN, list);
  const contents = columnsWith(cells, CONTENTS, list);
  if (yen.length + contents.length === 0) return { grants: [], yen, contents };
  const alone = cells.flatMap(({ column, text }): readonly GrantColumn[] => {
    const code = findCode(list, text);
    return code ? [{ column, code: code.id }] : [];
  });
  return { grants: [...alone, ...columnsWith(cells, GRANTS, list)], yen, contents };
}
