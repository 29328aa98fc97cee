import { attendance } from "./kinds/attendance";
import { carriedCase } from "./kinds/carried-case";
import { closure } from "./kinds/closure";
import { consultation } from "./kinds/consultation";
import { contact } from "./kinds/contact";
import { foodHandout } from "./kinds/food-handout";
import { plan } from "./kinds/plan";
import type { RecordKind } from "./record-kind";
import type { RecordKindId } from "./record-kind-id";

/** Every kind of record, by its code name. */
export const RECORD_KINDS: { readonly [K in RecordKindId]: RecordKind<K> } = {
  consultation,
  contact,
  plan,
  closure,
  foodHandout,
  attendance,
  carriedCase,
};
