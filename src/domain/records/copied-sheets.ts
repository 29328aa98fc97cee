import { isSameMonth } from "../calendar/calendar-date";
import { valueOf } from "./field-reading";
import type { ReadRecord } from "./kind-record";
import type { ParsedTable } from "./parsed-table";
import type { SheetBinding } from "./sheet-binding";

/** A table of records, read as one kind, that stands on an earlier sheet too. */
export interface CopiedTable {
  readonly binding: SheetBinding;
  readonly original: string;
}

/** A sheet that stands twice in the workbook. */
export interface CopiedSheet {
  readonly sheet: string;
  readonly original: string;
}

const NAMED_AS_COPY = /\(\d+\)$|コピー|copy/i;

/** Without so many rows two sheets may be alike by chance, unless the name says that it is a copy. */
const ENOUGH_RECORDS = 3;

const IDENTIFYING = [
  "caseNumber",
  "caseNumbers",
  "household",
  "pupil",
  "user",
  "company",
  "contents",
  "title",
];

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

/** The tables all of whose records stand, alike in every field, on an earlier sheet kept for the same. */
export function copiedTables(tables: readonly ParsedTable[]): readonly CopiedTable[] {
  return tables.flatMap((table, index) => {
    const original = tables
      .slice(0, index)
      .find(
        (earlier) =>
          earlier.binding.sheet !== table.binding.sheet &&
          isKeptForTheSame(earlier, table) &&
          hasSameRecords(earlier, table),
      );
    return original ? [{ binding: table.binding, original: original.binding.sheet }] : [];
  });
}

/** The sheets that hold no other record than copied ones. */
export function copiedSheets(
  tables: readonly ParsedTable[],
  copied: readonly CopiedTable[],
): readonly CopiedSheet[] {
  const isCopied = ({ binding }: ParsedTable): boolean => copied.some((each) => each.binding === binding);
  const originals = new Map([...copied].reverse().map(({ binding, original }) => [binding.sheet, original]));
  return [...originals]
    .filter(([sheet]) =>
      tables.every((table) => table.binding.sheet !== sheet || table.records.length === 0 || isCopied(table)),
    )
    .map(([sheet, original]) => ({ sheet, original }));
}
