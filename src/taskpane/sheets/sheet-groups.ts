import type { SheetReading } from "../../app/sheets-overview";
import { RECORD_KIND_IDS, type RecordKindId } from "../../domain/records/record-kind-id";

/** The sheets of one kind; a ledger stands under each of its kinds. */
export interface KindGroup {
  readonly kind: RecordKindId;
  readonly sheets: readonly ReadReading[];
}

type UnusedReading = Extract<SheetReading, { state: "unused" }>;

type ReadReading = Extract<SheetReading, { state: "read" }>;

export interface SheetGroups {
  readonly asked: readonly Extract<SheetReading, { state: "asked" }>[];
  readonly kinds: readonly KindGroup[];
  readonly totals: readonly Extract<SheetReading, { state: "totals" }>[];
  /** Kept for another year. */
  readonly otherYears: readonly UnusedReading[];
  readonly unused: readonly UnusedReading[];
}

function holds({ reading }: ReadReading, kind: RecordKindId): boolean {
  return reading.bindings.some((binding) => binding.kind === kind);
}

/** What the user must settle first, then what is read by kind, then the rest. */
export function groupSheets(sheets: readonly SheetReading[]): SheetGroups {
  const read = sheets.filter((sheet): sheet is ReadReading => sheet.state === "read");
  const unused = sheets.filter((sheet): sheet is UnusedReading => sheet.state === "unused");
  return {
    asked: sheets.filter((sheet) => sheet.state === "asked"),
    kinds: RECORD_KIND_IDS.map((kind) => ({
      kind,
      sheets: read.filter((sheet) => holds(sheet, kind)),
    })).filter((group) => group.sheets.length > 0),
    totals: sheets.filter((sheet) => sheet.state === "totals"),
    otherYears: unused.filter(({ unread }) => unread.why === "other-year"),
    unused: unused.filter(({ unread }) => unread.why !== "other-year"),
  };
}
