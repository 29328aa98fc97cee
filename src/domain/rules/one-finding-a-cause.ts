import { isSameMonth, type YearMonth } from "../calendar/calendar-date";
import type { ReadRecord } from "../records/kind-record";
import type { RecordKindId } from "../records/record-kind-id";
import type { YearDataset } from "../records/year-dataset";
import type { FindingDraft } from "./finding";
import type { Place } from "./place";
import { monthAndKindOf, resolvePlace } from "./resolve-place";
import type { Rule } from "./rule";

/** What a rule reported. */
export interface ReportedDraft {
  readonly rule: Rule;
  readonly draft: FindingDraft;
}

interface Stretch {
  readonly month?: YearMonth;
  readonly kind?: RecordKindId;
}

/** Where a rule has reported, to be asked for records, cells, sheets and months. */
interface Reported {
  readonly rows: Set<string>;
  readonly cells: Set<string>;
  readonly sheets: Set<string>;
  readonly stretches: Map<string, Stretch>;
}

const keyOf = (...parts: readonly unknown[]) => JSON.stringify(parts);

function recordOf(place: Place): ReadRecord | undefined {
  return "record" in place ? place.record : undefined;
}

function note(reported: Reported, dataset: YearDataset, place: Place): void {
  const { sheet, cell } = resolvePlace(place);
  if (sheet !== null) reported.sheets.add(sheet);
  if (sheet !== null && cell) {
    reported.cells.add(keyOf(sheet, cell.row, cell.column));
    reported.rows.add(keyOf(sheet, cell.row));
  }
  const stretch = monthAndKindOf(dataset, place);
  reported.stretches.set(keyOf(stretch.month, stretch.kind), stretch);
}

/** Where the rules reported on which others wait. */
function reportedByCauses(
  drafts: readonly ReportedDraft[],
  dataset: YearDataset,
): ReadonlyMap<string, Reported> {
  const causes = new Set(drafts.flatMap(({ rule }) => rule.silentAfter));
  const byRule = new Map<string, Reported>();
  for (const { rule, draft } of drafts) {
    if (!causes.has(rule.id)) continue;
    const reported = byRule.get(rule.id) ?? {
      rows: new Set(),
      cells: new Set(),
      sheets: new Set(),
      stretches: new Map<string, Stretch>(),
    };
    byRule.set(rule.id, reported);
    note(reported, dataset, draft.place);
  }
  return byRule;
}

/** What concerns the whole workbook is no cause of what one month lacks. */
function touches(a: Stretch, b: Stretch): boolean {
  if (!a.month && !a.kind) return false;
  const isSameKind = !a.kind || !b.kind || a.kind === b.kind;
  return isSameKind && (!a.month || !b.month || isSameMonth(a.month, b.month));
}

/** Whether a rule has reported on what a place is about: for a record also on the header above it. */
function hasReportedOn({ rows, cells, sheets, stretches }: Reported, place: Place, own: Stretch): boolean {
  const record = recordOf(place);
  if (record) {
    const { sheet, row } = record.ref;
    return rows.has(keyOf(sheet, row)) || rows.has(keyOf(sheet, record.binding.headerRow));
  }
  if (place.at === "cell") return cells.has(keyOf(place.sheet, place.cell.row, place.cell.column));
  if (place.at === "sheet") return sheets.has(place.sheet);
  return [...stretches.values()].some((stretch) => touches(stretch, own));
}

/** Whether a field that the rule concludes from could not be read in the record that it speaks of. */
function concludesFromUnread({ rule, draft }: ReportedDraft): boolean {
  const record = recordOf(draft.place);
  return (
    record !== undefined &&
    rule.reads.some((field) => {
      const state = record.readings.get(field)?.state;
      return state === "blank" || state === "unreadable";
    })
  );
}

/** One cell of a ledger feeds several kinds: what their rules say of it in the same words is said once. */
function saidOnce(drafts: readonly ReportedDraft[]): readonly ReportedDraft[] {
  const said = new Map<string, RecordKindId>();
  return drafts.filter(({ draft: { place, message } }) => {
    const { sheet, cell } = resolvePlace(place);
    const kind = recordOf(place)?.ref.kind;
    if (!cell || !kind) return true;
    const key = keyOf(sheet, cell.row, cell.column, message.ja);
    const first = said.get(key) ?? kind;
    said.set(key, first);
    return first === kind;
  });
}

/** Leaves out what follows from a finding that is there already: a broken cell does not cascade. */
export function oneFindingACause(
  drafts: readonly ReportedDraft[],
  dataset: YearDataset,
): readonly ReportedDraft[] {
  const causes = reportedByCauses(drafts, dataset);
  return saidOnce(drafts).filter((reported) => {
    const { rule, draft } = reported;
    if (concludesFromUnread(reported)) return false;
    const known = rule.silentAfter.flatMap((id) => causes.get(id) ?? []);
    if (known.length === 0) return true;
    const own = monthAndKindOf(dataset, draft.place);
    return !known.some((cause) => hasReportedOn(cause, draft.place, own));
  });
}
