import type { CellPosition } from "../grid/cell-address";
import type { LocalisedText } from "../text/language";
import { valueOf, type FieldReading, type SpecialHow } from "./field-reading";
import type { KindRecord, ReadRecord } from "./kind-record";
import { RECORD_KINDS } from "./record-kinds";
import { RECORD_KIND_IDS } from "./record-kind-id";
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
function quantityReadings(record: KindRecord<"foodHandout">): readonly RecordReading[] {
  const quantities = valueOf(record.fields.quantities) ?? [];
  return quantities.map(({ quantity }) => ({ record, field: "quantities", reading: quantity }));
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
    ...records.foodHandout.flatMap(quantityReadings),
    ...records.attendance.flatMap(sessionReadings),
  ];
}

/** Every value of the year that was read otherwise than it stands; equal ones of a sheet once. */
export function readingLog({ records }: Pick<YearDataset, "records">): readonly ReadSpecially[] {
  const entries = new Map<string, Entry>();
  for (const { record, field, reading } of allReadings(records)) {
    if (reading.state !== "read" || !reading.special) continue;
    const { how, before, after } = reading.special;
    const { sheet, kind } = record.ref;
    const key = JSON.stringify([sheet, kind, field, how, before, after]);
    const entry = entries.get(key);
    if (entry) entry.cells.push(reading.cell);
    else {
      const first = { sheet, column: labelOf(record, field), how, before, after };
      entries.set(key, { first, cells: [reading.cell] });
    }
  }
  return [...entries.values()].map(({ first, cells }) => ({ ...first, cells }));
}
