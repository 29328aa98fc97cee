import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import type { Figure } from "./figure";

/** A row without a number is somebody of their own. */
function userKey({ fields, ref }: KindRecord<"householdBudget">): string {
  const caseNumber = valueOf(fields.caseNumber);
  return caseNumber === undefined ? `row ${ref.sheet}!${ref.row}` : `case ${caseNumber}`;
}

/**
 * 家計改善支援: the people who used it in the year, each once; those who began before it and had not ended are
 * among them (`isOfOtherYear`), a row without a readable beginning is not. Null where the year has no sheet.
 */
export function countBudgetUsers({ sheets, records: { householdBudget } }: YearDataset): Figure | null {
  if (!sheets.some(({ binding }) => binding.kind === "householdBudget")) return null;
  const users = householdBudget.filter(({ fields }) => fields.startedOn.state === "read");
  return { value: new Set(users.map(userKey)).size, records: users.map(({ ref }) => ref) };
}
