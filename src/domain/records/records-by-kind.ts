import type { KindRecord } from "./kind-record";
import type { RecordKindId } from "./record-kind-id";

export type RecordsByKind = { readonly [K in RecordKindId]: readonly KindRecord<K>[] };
