import { isSameMonth } from "../calendar/calendar-date";
import { valueOf } from "./field-reading";
import type { ReadRecord } from "./kind-record";
import type { ParsedTable } from "./parsed-table";

/** A sheet that stands twice in the workbook. */
export interface CopiedSheet {
  readonly sheet: string;
  readonly original: string;
}

const NAMED_AS_COPY = /\(\d+\)$|コピー|copy/i;

/** Without so many rows two sheets may be alike by chance, unless the name says that it is a copy. */
const ENOUGH_RECORDS = 3;

const IDENTIFYING = ["caseNumber", "caseNumbers", "household", "pupil"];

function contentOf({ readings }: ReadRecord): string {
  return JSON.stringify([...readings].map(([field, reading]) => [field, reading.state, valueOf(reading)]));
}

function isIdentified({ readings }: ReadRecord): boolean {
  return IDENTIFYING.some((field) => readings.get(field)?.state === "read");
}

function isKeptForTheSame(a: ParsedTable, b: ParsedTable): boolean {
  const [first, second] = [a.binding.month, b.binding.month];
  return (
    a.binding.kind === b.binding.kind && (first && second ? isSameMonth(first, second) : first === second)
  );
}

function hasSameRecords(a: ParsedTable, b: ParsedTable): boolean {
  if (a.records.length === 0 || a.records.length !== b.records.length) return false;
  const isTelling =
    NAMED_AS_COPY.test(b.binding.sheet.normalize("NFKC")) || a.records.length >= ENOUGH_RECORDS;
  if (!isTelling || !a.records.every(isIdentified)) return false;
  const own = a.records.map(contentOf).sort();
  const others = b.records.map(contentOf).sort();
  return own.every((content, index) => content === others[index]);
}

/** Sheets all of whose records stand, alike in every field, on an earlier sheet kept for the same. */
export function copiedSheets(tables: readonly ParsedTable[]): readonly CopiedSheet[] {
  const copies: CopiedSheet[] = [];
  tables.forEach((table, index) => {
    if (copies.some(({ sheet }) => sheet === table.binding.sheet)) return;
    const original = tables
      .slice(0, index)
      .find(
        (earlier) =>
          earlier.binding.sheet !== table.binding.sheet &&
          isKeptForTheSame(earlier, table) &&
          hasSameRecords(earlier, table),
      );
    if (original) copies.push({ sheet: table.binding.sheet, original: original.binding.sheet });
  });
  return copies;
}
