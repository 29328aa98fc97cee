import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "利用者", "生活自立", "社会自立", "相談対応"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "就労準備支援_R1.5", HEADER, row));

test("a date as text", () => {
  expect(found("R1.5.20", "利用者1", "○", 2, null)).toEqual([]);
});

test("a day that does not exist", () => {
  expect(found("2019/5/32", "利用者1", "○", 2, null)).toEqual([
    "error work-preparation-date-readable 就労準備支援_R1.5!A2 日付「2019/5/32」を日付として読み取れません。",
  ]);
});

test("text without digits is not repeated", () => {
  expect(found("青空 花子", "利用者1", "○", 2, null)).toEqual([
    "error work-preparation-date-readable 就労準備支援_R1.5!A2 日付の欄に、日付ではない文字が入っています。",
  ]);
});
