import type { ReadRecord } from "./kind-record";
import { recordContent } from "./record-content";
import type { RecordKindId } from "./record-kind-id";
import type { YearDataset } from "./year-dataset";

/**
 * Tells records apart, and knows them again wherever they stand: what they say, and of those that say the
 * same how manieth it is. What is kept in the workbook is made of it with a salt.
 */
export type RecordIdentities = (record: ReadRecord) => string;

function identitiesAmong(records: readonly ReadRecord[]): ReadonlyMap<ReadRecord, string> {
  const times = new Map<string, number>();
  const identities = new Map<ReadRecord, string>();
  for (const record of records) {
    const content = recordContent(record);
    const time = (times.get(content) ?? 0) + 1;
    times.set(content, time);
    identities.set(record, `${content}.${time}`);
  }
  return identities;
}

/** The identities of a year's records; those of a kind are worked out when the first of them is asked for. */
export function recordIdentities({ records, ofOtherYears }: YearDataset): RecordIdentities {
  const known = new Map<RecordKindId, ReadonlyMap<ReadRecord, string>>();
  const ofKind = (kind: RecordKindId): ReadonlyMap<ReadRecord, string> => {
    const before = known.get(kind);
    if (before) return before;
    const others = ofOtherYears.filter(({ ref }) => ref.kind === kind);
    const identities = identitiesAmong([...records[kind], ...others]);
    known.set(kind, identities);
    return identities;
  };
  return (record) => ofKind(record.ref.kind).get(record) ?? `${recordContent(record)}.1`;
}
