import { quotedSheetName } from "../../../domain/grid/cell-address";

/** A text of the formula, or the name of a sheet before its `!`. */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula with other names for the sheets that it refers to. */
export function withSheetsRenamed(formula: string, nameNow: (sheet: string) => string): string {
  return formula.replaceAll(TEXT_OR_SHEET, (whole, quoted?: string, bare?: string) => {
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    if (sheet === undefined) return whole;
    const now = nameNow(sheet);
    return now === sheet ? whole : `${quotedSheetName(now)}!`;
  });
}
