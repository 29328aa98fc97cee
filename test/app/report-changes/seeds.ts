import type { RecordKindId } from "../../../src/domain/records/record-kind-id";
import type { ChangeKind } from "./seeded-changes";

/** A change of the records, or of 設定, of the sample or of an office. */
export interface SeededChange {
  readonly name: string;
  readonly kind: ChangeKind;
  readonly seed: number;
  /** The kind of the record that is changed; any where it is empty. */
  readonly of: RecordKindId | "";
  /** Whether at least one count or percent is another afterwards. */
  readonly changesFigures: boolean;
}

type Row = readonly [kind: ChangeKind, seed: number, of?: RecordKindId];

function seeded(name: string, changesFigures: boolean, rows: readonly Row[]): readonly SeededChange[] {
  return rows.map(([kind, seed, of]): SeededChange => ({ name, kind, seed, of: of ?? "", changesFigures }));
}

/** Changes after which the report has other figures. */
export const CHANGING: readonly SeededChange[] = [
  ...seeded("見本", true, [
    ["a record is deleted", 1, "consultation"],
    ["a record is deleted", 2, "contact"],
    ["a record is deleted", 3, "plan"],
    ["a record is deleted", 4, "closure"],
    ["a record is deleted", 5, "attendance"],
    ["a record is deleted", 6, "employmentSupport"],
    ["a record is deleted", 7, "loanOrGoods"],
    ["a record is deleted", 8, "workPreparation"],
    ["a record is added", 11, "foodHandout"],
    ["a date's month is changed", 14, "consultation"],
    ["an earlier year is changed", 16],
    ["the rounding is changed", 17],
    ["the opening caseload is changed", 18],
    ["a number of the year is changed", 19],
    ["a code is added", 20],
  ]),
  ...seeded("うみべ市", true, [
    ["a record is deleted", 23, "consultation"],
    ["a record is deleted", 24, "contact"],
    ["a record is deleted", 25, "plan"],
    ["a record is deleted", 26, "closure"],
    ["a record is deleted", 27, "foodHandout"],
    ["a record is deleted", 128, "attendance"],
    ["a record is deleted", 29, "employmentSupport"],
    ["a record is deleted", 230, "companyDevelopment"],
    ["a record is deleted", 31, "workPreparation"],
    ["a record is deleted", 32, "householdBudget"],
    ["a record is deleted", 33, "loanOrGoods"],
    ["a record is added", 34, "contact"],
    ["a record is added", 35, "foodHandout"],
    ["a record is added", 36, "workPreparation"],
    ["a date's month is changed", 37, "contact"],
    ["a date's month is changed", 38, "loanOrGoods"],
    ["a code is changed", 39, "consultation"],
    ["an earlier year is changed", 40],
    ["the rounding is changed", 41],
    ["the opening caseload is changed", 42],
    ["a code is added", 43],
    ["a code is removed", 44],
  ]),
  ...seeded("みどり町", true, [
    ["a record is deleted", 47, "consultation"],
    ["a record is deleted", 48, "contact"],
    ["a record is deleted", 49, "closure"],
    ["a record is deleted", 50, "foodHandout"],
    ["a record is deleted", 51, "attendance"],
    ["a record is added", 52, "consultation"],
    ["a date's month is changed", 53, "plan"],
    ["a code is changed", 154, "closure"],
    ["the rounding is changed", 55],
    ["a code is added", 56],
    ["a code is removed", 57],
  ]),
  ...seeded("やまかわ社協", true, [
    ["a record is deleted", 59, "consultation"],
    ["a record is deleted", 60, "plan"],
    ["a record is deleted", 61, "closure"],
    ["a record is deleted", 62, "foodHandout"],
    ["a record is deleted", 63, "attendance"],
    ["a record is added", 64, "closure"],
    ["a date's month is changed", 65, "consultation"],
    ["a ready total is changed", 66],
    ["a ready total is changed", 67],
    ["the opening caseload is changed", 68],
    ["a code is added", 69],
    ["a code is removed", 70],
  ]),
];

/** Changes of words alone, and of what is counted once however often it is written. */
export const KEEPING: readonly SeededChange[] = [
  ...seeded("見本", false, [
    ["a record is deleted", 9, "activity"],
    ["a record is deleted", 10, "caseStory"],
    ["a record is added", 12, "householdBudget"],
    ["a record is added", 13, "companyDevelopment"],
    ["a code is renamed under its ID", 21],
    ["the population is changed", 22],
  ]),
  ...seeded("うみべ市", false, [["a code is renamed under its ID", 45]]),
  ...seeded("みどり町", false, [["a code is renamed under its ID", 58]]),
  ...seeded("やまかわ社協", false, [["a code is renamed under its ID", 71]]),
];
