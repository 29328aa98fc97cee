import type { ReadRecord, RecordRef } from "../records/kind-record";
import { RECORD_KIND_IDS } from "../records/record-kind-id";
import type { YearDataset } from "../records/year-dataset";

/** The records behind figures, to be pointed at. */
export function recordsByRef({ records }: YearDataset): ReadonlyMap<RecordRef, ReadRecord> {
  const all = RECORD_KIND_IDS.flatMap((kind): readonly ReadRecord[] => records[kind]);
  return new Map(all.map((record) => [record.ref, record]));
}
