import { valueOf } from "../records/field-reading";
import type { RecordsByKind } from "../records/records-by-kind";

/** `相012` → what stands before the number, and the number; undefined for a case number without one at its end. */
function parts(caseNumber: string): { readonly before: string; readonly number: number } | undefined {
  const [, before = "", digits] = /^(.*?)(\d+)$/.exec(caseNumber) ?? [];
  return digits === undefined ? undefined : { before, number: Number(digits) };
}

/** As many intakes tell how an office numbers its cases. */
const ENOUGH_INTAKES = 2;

/**
 * True where case numbers start again each April: most intakes of the year have a number that is no higher
 * than the highest of the cases carried over. Where numbers go on, all are higher.
 */
export function numbersStartAgain({ carriedCase, consultation }: RecordsByKind): boolean {
  const highest = new Map<string, number>();
  for (const { fields } of carriedCase) {
    const read = parts(valueOf(fields.caseNumber) ?? "");
    if (read) highest.set(read.before, Math.max(read.number, highest.get(read.before) ?? 0));
  }
  const compared = consultation.flatMap(({ fields }) => {
    const read = parts(valueOf(fields.caseNumber) ?? "");
    const most = read && highest.get(read.before);
    return read && most !== undefined ? [read.number <= most] : [];
  });
  const again = compared.filter((isAgain) => isAgain).length;
  return again >= ENOUGH_INTAKES && again * 2 > compared.length;
}
