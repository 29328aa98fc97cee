import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "利用者", "生活自立", "社会自立", "相談対応"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "就労準備支援_R1.5", HEADER, row));

test("everything is filled in", () => {
  expect(found("2019-05-20", "利用者1", "○", 2, null)).toEqual([]);
});

test("日付 is blank", () => {
  expect(found(null, "利用者1", "○", 2, null)).toEqual([
    "error work-preparation-required-field 就労準備支援_R1.5!A2 日付が記入されていません。",
  ]);
});

test("支援の内容 is blank", () => {
  expect(found("2019-05-20", "利用者1", null, null, null)).toEqual([
    "error work-preparation-required-field 就労準備支援_R1.5!C2 支援の内容が記入されていません。",
  ]);
});
