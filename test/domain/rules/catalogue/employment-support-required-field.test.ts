import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["決定日", "受付番号", "性別", "年代", "就労", "増収", "情報提供", "面接対策"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "就労支援_R1.5", HEADER, row));

test("everything is filled in", () => {
  expect(found("2019-05-20", "R1-001", "男", "40代", "○", null, "○", null)).toEqual([]);
});

test("決定日 is blank", () => {
  expect(found(null, "R1-001", "男", "40代", "○", null, "○", null)).toEqual([
    "error employment-support-required-field 就労支援_R1.5!A2 決定日が記入されていません。",
  ]);
});

test("性別 is blank", () => {
  expect(found("2019-05-20", "R1-001", null, "40代", "○", null, "○", null)).toEqual([
    "error employment-support-required-field 就労支援_R1.5!C2 性別が記入されていません。",
  ]);
});

test("年代 is blank", () => {
  expect(found("2019-05-20", "R1-001", "男", null, "○", null, "○", null)).toEqual([
    "error employment-support-required-field 就労支援_R1.5!D2 年代が記入されていません。",
  ]);
});

test("就労・増収 is blank", () => {
  expect(found("2019-05-20", "R1-001", "男", "40代", null, null, "○", null)).toEqual([
    "error employment-support-required-field 就労支援_R1.5!E2 就労・増収が記入されていません。",
  ]);
});
