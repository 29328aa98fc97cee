import { valueOf } from "../../records/field-reading";
import type { YearDataset } from "../../records/year-dataset";
import { recordDateOffSheet } from "../date-off-sheet";
import { recordDate } from "../record-date";

/**
 * The numbers of cases whose order in time cannot be told: an intake or a closure has no readable date,
 * or one far from its sheet's month. That date has a finding of its own.
 */
export function doubtfulCases({ records, fiscalYear }: YearDataset): ReadonlySet<string> {
  const doubtful = new Set<string>();
  for (const record of [...records.consultation, ...records.closure]) {
    const caseNumber = valueOf(record.fields.caseNumber);
    const off = recordDateOffSheet(record, fiscalYear);
    const isFarOff = off === "other-month" || off === "other-year";
    if (caseNumber !== undefined && (!recordDate(record) || isFarOff)) doubtful.add(caseNumber);
  }
  return doubtful;
}
