import type { FieldName } from "../records/record-fields";
import type { ReadRecord } from "../records/kind-record";
import type { RecordKindId } from "../records/record-kind-id";
import type { Place } from "./place";
import type { RuleContext } from "./rule-context";

/** The records of one kind in which a field holds something that could not be read. */
export function unreadableFields<K extends RecordKindId>(
  { dataset }: RuleContext,
  kind: K,
  field: FieldName<K>,
): readonly { readonly record: ReadRecord; readonly place: Place; readonly text: string }[] {
  const records: readonly ReadRecord[] = dataset.records[kind];
  return records.flatMap((record) => {
    const reading = record.readings.get(field);
    return reading?.state === "unreadable"
      ? [{ record, place: { at: "field", record, field } as const, text: reading.text }]
      : [];
  });
}
