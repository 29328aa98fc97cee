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

/** Every reference to a case, in the order of the kinds and their records. */
export function caseReferences({ records }: YearDataset): readonly CaseReference[] {
  const one = (kind: "plan" | "closure") =>
    records[kind].flatMap((record): readonly CaseReference[] => {
      const caseNumber = valueOf(record.fields.caseNumber);
      const place = { at: "field", record, field: "caseNumber" } as const;
      return caseNumber === undefined ? [] : [{ kind, caseNumber, record, place }];
    });
  const contacts = records.contact.flatMap((record) =>
    (valueOf(record.fields.caseNumbers) ?? []).map((caseNumber): CaseReference => {
      const place = { at: "field", record, field: "caseNumbers" } as const;
      return { kind: "contact", caseNumber, record, place };
    }),
  );
  return [...one("closure"), ...one("plan"), ...contacts];
}
