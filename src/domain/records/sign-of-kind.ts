import { textKey } from "../text/text-key";
import type { HeaderMatch } from "./match-header";
import { isPlainDate, type HeaderDefinition } from "./record-kind";
import { boundColumns, type ColumnBinding } from "./sheet-binding";

type Matched = Pick<HeaderMatch, "header" | "columns">;

function keyOver({ header }: Matched, column: number): string {
  return header.cells.find((cell) => cell.column === column)?.key ?? "";
}

/** Columns without a date may be those of any marks, and 日付 that of any list. */
function isOfSessions(match: Matched, bound: ColumnBinding | undefined): boolean {
  if (bound?.form === "sessions") return bound.columns.some(({ date }) => date !== undefined);
  if (bound?.form !== "sessionRows") return false;
  return bound.mark !== undefined || !isPlainDate(keyOver(match, bound.date));
}

/** True where a header has what no other kind's has: an attendance book its sessions. */
export function hasSign({ sign }: HeaderDefinition, match: Matched): boolean {
  return sign === undefined || isOfSessions(match, match.columns.get(sign.field));
}

/** True where a header has a word of the kind alone: 生徒氏名. */
export function hasOwnWord({ sign }: HeaderDefinition, match: Matched): boolean {
  const keys = [...match.columns.values()].flatMap(boundColumns).map((column) => keyOver(match, column));
  return (sign?.words ?? []).some((word) => keys.some((key) => key.includes(textKey(word))));
}
