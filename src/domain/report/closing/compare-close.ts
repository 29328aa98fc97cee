import type { ClosedMonthChange, RestatedFigure } from "../../count/closed-month-change";
import type { ReadRecord } from "../../records/kind-record";
import { KIND_IDS_OF_MONTHS, type RecordKindId } from "../../records/record-kind-id";
import type { YearDataset } from "../../records/year-dataset";
import type { ClosedFigures } from "../../settings/check-log/figures-text";
import type { MonthClose } from "../../settings/check-log/month-close";
import type { AnnualReport } from "../annual-report";
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

function restatedFigures(close: MonthClose, report: AnnualReport): readonly RestatedFigure[] {
  const now = figuresOfMonth(report, close.month);
  return [...new Set([...now.keys(), ...close.figures.keys()])].flatMap((section) =>
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

/** What a closed month is no longer; undefined where it is what it was. */
export function changeSinceClose(
  close: MonthClose,
  dataset: YearDataset,
  report: AnnualReport,
  salt: string,
): ClosedMonthChange | undefined {
  const restated = restatedFigures(close, report);
  const kinds = KIND_IDS_OF_MONTHS.map((kind) => changedKind(dataset, kind, close, salt));
  if (restated.length === 0 && kinds.every(({ isChanged }) => !isChanged)) return undefined;
  return { month: close.month, restated, records: kinds.flatMap(({ records }) => records) };
}
