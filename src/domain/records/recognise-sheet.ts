import { findMonthInText } from "../calendar/month-text";
import type { FiscalYear } from "../calendar/fiscal-year";
import { usedRange, type DateSystem, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { CodeLists } from "../settings/code-list";
import { textKey } from "../text/text-key";
import { matchHeader, type HeaderMatch } from "./match-header";
import { RECORD_KIND_IDS, type RecordKindId } from "./record-kind-id";
import { RECORD_KINDS } from "./record-kinds";
import type { SheetBinding, UnreadSheet } from "./sheet-binding";

export interface RecogniseContext {
  readonly fiscalYear: FiscalYear;
  readonly codeLists: CodeLists;
  readonly dateSystem: DateSystem;
}

export type Recognition =
  | { readonly recognised: true; readonly binding: SheetBinding }
  | { readonly recognised: false; readonly unread: UnreadSheet };

/** Titles may stand above the header, but not more than this many rows (records.md, Recognition). */
const LAST_HEADER_ROW = 14;

interface Candidate {
  readonly kind: RecordKindId;
  readonly match: HeaderMatch;
  readonly named: boolean;
  readonly score: number;
}

function isNamedAfter(sheet: string, words: readonly string[]): boolean {
  const key = textKey(sheet);
  return words.some((word) => key.includes(textKey(word)));
}

/** How well a header row fits: the share of required columns, then the sheet's name, then other columns. */
function candidate(
  sheet: SheetSnapshot,
  row: number,
  kindId: RecordKindId,
  context: RecogniseContext,
): Candidate {
  const kind = RECORD_KINDS[kindId];
  const month = findMonthInText(sheet.name, context.fiscalYear);
  const dates = { fiscalYear: context.fiscalYear, dateSystem: context.dateSystem, ...(month && { month }) };
  const match = matchHeader(sheet, row, kind, { codeLists: context.codeLists, dates });
  const required = kind.required.length;
  const share = (required - match.missing.length) / required;
  const named = isNamedAfter(sheet.name, kind.sheetWords);
  return { kind: kindId, match, named, score: share * 100 + (named ? 30 : 0) + match.found };
}

/** All required columns, or half of them under a name that says what the sheet is. */
function isEnough({ kind, match, named }: Candidate): boolean {
  const { required, onlyByName } = RECORD_KINDS[kind];
  if (onlyByName && !named) return false;
  if (match.missing.length === 0) return true;
  return named && match.missing.length * 2 <= required.length;
}

function best(candidates: readonly Candidate[]): Candidate | "tie" | undefined {
  const [first, second] = [...candidates].sort((a, b) => b.score - a.score);
  if (!first) return undefined;
  return second?.score === first.score && second.kind !== first.kind ? "tie" : first;
}

/** Finds the kind, month, header row and columns of a sheet, or says why it is not read. */
export function recogniseSheet(sheet: SheetSnapshot, context: RecogniseContext): Recognition {
  const used = usedRange(sheet);
  if (!used) return { recognised: false, unread: { sheet: sheet.name, why: "empty" } };
  const rows = Array.from(
    { length: Math.min(used.bottom, LAST_HEADER_ROW) - used.top + 1 },
    (_, i) => used.top + i,
  );
  const candidates = rows.flatMap((row) =>
    RECORD_KIND_IDS.map((kind) => candidate(sheet, row, kind, context)).filter(isEnough),
  );
  const chosen = best(candidates);
  if (chosen === undefined)
    return { recognised: false, unread: { sheet: sheet.name, why: "no-record-kind" } };
  if (chosen === "tie") return { recognised: false, unread: { sheet: sheet.name, why: "several-kinds-fit" } };
  const { headerRow, columns, missing } = chosen.match;
  const month = chosen.kind === "carriedCase" ? undefined : findMonthInText(sheet.name, context.fiscalYear);
  return {
    recognised: true,
    binding: { sheet: sheet.name, kind: chosen.kind, month, headerRow, columns, missing },
  };
}
