import type { CellPosition } from "../grid/cell-address";
import type { LocalisedText } from "../text/language";
import { valueOf, type FieldReading, type SpecialHow, type SpecialReading } from "./field-reading";
import type { KindRecord, ReadRecord } from "./kind-record";
import type { QuantityReading } from "./record-fields";
import { RECORD_KINDS } from "./record-kinds";
import type { ParsedSheet } from "./read-sheets";
import { RECORD_KIND_IDS, type RecordKindId } from "./record-kind-id";
import type { RecordsByKind } from "./records-by-kind";
import type { YearDataset } from "./year-dataset";

/** A value that was read otherwise than it stands, with every cell of a sheet in which it was. */
export interface ReadSpecially {
  readonly sheet: string;
  readonly column: LocalisedText;
  readonly how: SpecialHow;
  readonly before: string;
  readonly after: string;
  /** In the order of the records; never empty. */
  readonly cells: readonly [CellPosition, ...CellPosition[]];
}

interface Entry {
  readonly first: Omit<ReadSpecially, "cells">;
  readonly cells: [CellPosition, ...CellPosition[]];
}

function labelOf({ ref: { kind } }: ReadRecord, field: string): LocalisedText {
  return RECORD_KINDS[kind].columns.get(field)?.label ?? { ja: "", en: "" };
}

interface RecordReading {
  readonly record: ReadRecord;
  readonly field: string;
  readonly reading: FieldReading<unknown>;
}

function ownReadings(record: ReadRecord): readonly RecordReading[] {
  return [...record.readings].map(([field, reading]) => ({ record, field, reading }));
}

/** Quantities are readings within a reading. */
function quantityReadings(
  record: ReadRecord,
  field: string,
  reading: FieldReading<readonly QuantityReading[]>,
): readonly RecordReading[] {
  return (valueOf(reading) ?? []).map(({ quantity }) => ({ record, field, reading: quantity }));
}

/** Marks of sessions are told as readings of their own cells. */
function sessionReadings(record: KindRecord<"attendance">): readonly RecordReading[] {
  const sessions = valueOf(record.fields.sessions) ?? [];
  return sessions.flatMap(({ cell, mark, special }) =>
    special ? [{ record, field: "sessions", reading: { state: "read", value: mark, cell, special } }] : [],
  );
}

function allReadings(records: RecordsByKind): readonly RecordReading[] {
  return [
    ...RECORD_KIND_IDS.flatMap((kind): readonly ReadRecord[] => records[kind]).flatMap(ownReadings),
    ...records.foodHandout.flatMap((each) => quantityReadings(each, "quantities", each.fields.quantities)),
    ...records.workPreparation.flatMap((each) => quantityReadings(each, "supports", each.fields.supports)),
    ...records.attendance.flatMap(sessionReadings),
  ];
}

/** One value that was read otherwise than it stands, in one cell. */
interface SpecialCell {
  readonly sheet: string;
  readonly kind: RecordKindId;
  readonly column: LocalisedText;
  readonly special: SpecialReading;
  readonly cell: CellPosition;
}

/** Dates over columns of sessions. */
function headerCells({ binding: { sheet, kind, columns } }: ParsedSheet): readonly SpecialCell[] {
  const bound = columns.get("sessions");
  const column = RECORD_KINDS[kind].columns.get("sessions")?.label;
  if (bound?.form !== "sessions" || !column) return [];
  return bound.columns.flatMap(({ column: at, readAs }) =>
    readAs ? [{ sheet, kind, column, special: readAs.special, cell: { row: readAs.row, column: at } }] : [],
  );
}

function recordCells({ record, field, reading }: RecordReading): readonly SpecialCell[] {
  if (reading.state !== "read" || !reading.special) return [];
  const { sheet, kind } = record.ref;
  const { special, cell } = reading;
  return [{ sheet, kind, column: labelOf(record, field), special, cell }];
}

/** Every value of the year that was read otherwise than it stands; equal ones of a sheet once. */
export function readingLog({
  sheets,
  records,
}: Pick<YearDataset, "sheets" | "records">): readonly ReadSpecially[] {
  const entries = new Map<string, Entry>();
  for (const found of [...sheets.flatMap(headerCells), ...allReadings(records).flatMap(recordCells)]) {
    const { sheet, kind, column, special, cell } = found;
    const { how, before, after } = special;
    const key = JSON.stringify([sheet, kind, column.ja, how, before, after]);
    const entry = entries.get(key);
    if (entry) entry.cells.push(cell);
    else entries.set(key, { first: { sheet, column, how, before, after }, cells: [cell] });
  }
  return [...entries.values()].map(({ first, cells }) => ({ ...first, cells }));
}
