import type { FieldReading, ReadField } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { FieldName, RecordFields } from "../records/record-fields";
import type { RecordKindId } from "../records/record-kind-id";

type ReadFields<K extends RecordKindId, F extends FieldName<K>> = {
  readonly [N in F]: RecordFields[K][N] extends FieldReading<infer T> ? ReadField<T> : never;
};

/** A record in which the named fields were readable. */
export type RecordWith<K extends RecordKindId, F extends FieldName<K>> = KindRecord<K> & {
  readonly fields: ReadFields<K, F>;
};

function hasRead<K extends RecordKindId, F extends FieldName<K>>(
  record: KindRecord<K>,
  names: readonly F[],
): record is RecordWith<K, F> {
  return names.every((name) => record.readings.get(name)?.state === "read");
}

/**
 * The records in which every field that a rule reads was readable: a broken cell has a finding of its
 * own and does not cascade.
 */
export function recordsWith<K extends RecordKindId, F extends FieldName<K>>(
  records: readonly KindRecord<K>[],
  ...names: readonly F[]
): readonly RecordWith<K, F>[] {
  return records.filter((record): record is RecordWith<K, F> => hasRead(record, names));
}
