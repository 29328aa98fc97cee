import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

const tally = (contacts: number) =>
  withSheet(
    withSheet(
      withoutSheets(smallOffice(), "対応_H31.4", "対応_R1.5", "対応_R1.6"),
      "対応 月別集計表",
      ["月", "電話・メール", "訪問・同行支援", "面談", "支援調整会議"],
      ["4月", 2, 1, 1, 0],
      ["5月", 0, 0, 1, 1],
      ["6月", 1, 0, 1, 0],
    ),
    "件数 月別集計表",
    ["月", "延べ対応件数", "相談終結"],
    ["4月", 4, 0],
    ["5月", contacts, 1],
    ["6月", 2, 1],
  );

test("the meetings are not among them", () => {
  expect(findingsIn(tally(1))).toEqual([]);
});

test("a number that is not the sum of the methods", () => {
  expect(findingsIn(tally(2))).toEqual([
    "error contact-sums-agree - R1.5の延べ対応件数は2件ですが、延べ対応に数える支援方法の合計は1件です。",
  ]);
});
