import type { ClosedMonthChange, RestatedFigure } from "../../count/closed-month-change";
import type { ReadRecord } from "../../records/kind-record";
import { KIND_IDS_OF_MONTHS, type RecordKindId } from "../../records/record-kind-id";
import type { YearDataset } from "../../records/year-dataset";
import type { ClosedFigures } from "../../settings/check-log/figures-text";
import type { MonthClose } from "../../settings/check-log/month-close";
import type { AnnualReport } from "../annual-report";
import { REPORT_SECTIONS } from "../report-sections";
import { kindFingerprint, recordMark } from "./close-month";
import { figuresOfMonth } from "./month-figures";
import { recordsOfKindInMonth } from "./records-of-month";

/** A column that was not printed held nothing: no figure, or none counted. */
function isSameFigure(before: number | null | undefined, after: number | null | undefined): boolean {
  if (before === undefined || after === undefined) return (before ?? after ?? 0) === 0;
  return before === after;
}

function restatedIn(section: string, before: ClosedFigures, after: ClosedFigures): readonly RestatedFigure[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((id) => !isSameFigure(before.get(id)?.value, after.get(id)?.value))
    .map((id) => ({
      section,
      label: (after.get(id) ?? before.get(id))?.label ?? id,
      before: before.get(id)?.value ?? null,
      after: after.get(id)?.value ?? null,
    }));
}

/** Sections that came after the kinds that they count: a month closed before them holds the kind, but no figure. */
const LATER_THAN_THEIR_KIND: ReadonlyMap<string, RecordKindId> = new Map([
  ["4-1", "workPreparation"],
  ["7-1", "loanOrGoods"],
]);

/** True where nobody can say what a section's figures were when the month was closed. */
function isUnknownThen({ figures, kinds }: MonthClose, section: string): boolean {
  const kind = LATER_THAN_THEIR_KIND.get(section);
  return !figures.has(section) && kinds.some((closed) => closed.kind === kind);
}

function restatedFigures(close: MonthClose, report: AnnualReport): readonly RestatedFigure[] {
  const now = figuresOfMonth(report, close.month);
  const sections = [...new Set([...now.keys(), ...close.figures.keys()])];
  const known = sections.filter((section) => !isUnknownThen(close, section));
  return known.flatMap((section) =>
    restatedIn(section, close.figures.get(section) ?? new Map(), now.get(section) ?? new Map()),
  );
}

interface ChangedKind {
  readonly isChanged: boolean;
  readonly records: readonly ReadRecord[];
}

/** The records whose marks were not there: as often as a mark was there, its records are old. */
function newRecords(
  records: readonly ReadRecord[],
  close: MonthClose,
  before: readonly string[],
  salt: string,
) {
  const left = [...before];
  return records.filter((record) => {
    const at = left.indexOf(recordMark(record, close.month, salt));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function changedKind(dataset: YearDataset, kind: RecordKindId, close: MonthClose, salt: string): ChangedKind {
  const before = close.kinds.find((each) => each.kind === kind);
  const records = recordsOfKindInMonth(dataset, kind, close.month);
  if (!before) return { isChanged: records.length > 0, records };
  if (before.fingerprint === kindFingerprint(kind, records, close.month, salt))
    return { isChanged: false, records: [] };
  const canTell = before.recordMarks.length === before.records;
  return { isChanged: true, records: canTell ? newRecords(records, close, before.recordMarks, salt) : [] };
}

/** Kinds that changed and of which the close holds no figure: what they make of the report is not known. */
function kindsWithoutFigures(close: MonthClose, changed: readonly RecordKindId[]): readonly RecordKindId[] {
  const counted = REPORT_SECTIONS.filter(({ id }) => close.figures.has(id)).flatMap(({ kinds }) => kinds);
  return changed.filter((kind) => !counted.includes(kind));
}

/** What a closed month is no longer; undefined where it is what it was. */
export function changeSinceClose(
  close: MonthClose,
  dataset: YearDataset,
  report: AnnualReport,
  salt: string,
): ClosedMonthChange | undefined {
  const restated = restatedFigures(close, report);
  const changed = KIND_IDS_OF_MONTHS.map((kind) => ({
    kind,
    ...changedKind(dataset, kind, close, salt),
  })).filter(({ isChanged }) => isChanged);
  if (restated.length === 0 && changed.length === 0) return undefined;
  return {
    month: close.month,
    restated,
    withoutFigures: kindsWithoutFigures(
      close,
      changed.map(({ kind }) => kind),
    ),
    records: changed.flatMap(({ records }) => records),
  };
}
