import type { DefinedName as ParsedName } from "@e965/xlsx";
import { parseRangeAddress } from "../../domain/grid/cell-address";
import type { DefinedName } from "../../domain/grid/sheet-snapshot";

/** The workbook-wide names that stand for one rectangle of one of its sheets. */
export function readDefinedNames(names: readonly ParsedName[], sheetNames: readonly string[]): DefinedName[] {
  return names.flatMap((parsed) => {
    if (parsed.Sheet !== undefined) return [];
    const mark = parsed.Ref.lastIndexOf("!");
    const sheet = unquoted(parsed.Ref.slice(0, Math.max(mark, 0)));
    const range = parseRangeAddress(parsed.Ref.slice(mark + 1));
    return range && sheetNames.includes(sheet) ? [{ name: parsed.Name, sheet, range }] : [];
  });
}

function unquoted(sheet: string): string {
  return /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
