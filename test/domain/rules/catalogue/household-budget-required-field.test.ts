import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["利用開始日", "受付番号", "終了日"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "家計改善_R1年度", HEADER, row));

test("everything is filled in", () => {
  expect(found("2019-05-20", "R1-001", null)).toEqual([]);
});

test("利用開始日 is blank", () => {
  expect(found(null, "R1-001", null)).toEqual([
    "error household-budget-required-field 家計改善_R1年度!A2 利用開始日が記入されていません。",
  ]);
});
