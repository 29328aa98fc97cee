import { valueOf } from "../../records/field-reading";
import type { ReadRecord } from "../../records/kind-record";
import type { YearDataset } from "../../records/year-dataset";
import type { Place } from "../place";

/** The kinds whose records refer to a case that another record opened. */
export type ReferringKind = "contact" | "plan" | "closure";

/** A case number where a record refers to it. */
export interface CaseReference {
  readonly kind: ReferringKind;
  readonly caseNumber: string;
  readonly record: ReadRecord;
  readonly place: Place;
}

/** The references to cases for which `isSought`, closures first, in the order of their records. */
export function caseReferences(
  { records }: YearDataset,
  isSought: (caseNumber: string) => boolean,
): readonly CaseReference[] {
  const one = (kind: "plan" | "closure") =>
    records[kind].flatMap((record): readonly CaseReference[] => {
      const caseNumber = valueOf(record.fields.caseNumber);
      if (caseNumber === undefined || !isSought(caseNumber)) return [];
      return [{ kind, caseNumber, record, place: { at: "field", record, field: "caseNumber" } }];
    });
  const contacts: CaseReference[] = [];
  for (const record of records.contact) {
    for (const caseNumber of valueOf(record.fields.caseNumbers) ?? []) {
      if (!isSought(caseNumber)) continue;
      const place = { at: "field", record, field: "caseNumbers" } as const;
      contacts.push({ kind: "contact", caseNumber, record, place });
    }
  }
  return [...one("closure"), ...one("plan"), ...contacts];
}
