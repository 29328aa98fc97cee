import { findingsWith } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

test("a hidden sheet of records is counted, and mentioned once", () => {
  expect(findingsWith(smallOffice(), { "対応_H31.4": { visibility: "hidden" } })).toEqual([
    "info hidden-sheet-counted 対応_H31.4 非表示のシートですが、記録として数えています。",
  ]);
});

test("one of ready totals too", () => {
  const office = withoutSheets(smallOffice(), "対応_H31.4", "対応_R1.5", "対応_R1.6");
  const name = "支援方法 月別集計表";
  const header = ["月", "電話・メール", "面談"];
  const book = withSheet(office, name, header, ["4月", 2, 1], ["5月", 0, 1], ["6月", 1, 1]);
  expect(findingsWith(book, { [name]: { visibility: "veryHidden" } })).toEqual([
    `info hidden-sheet-counted ${name} 非表示のシートですが、記録として数えています。`,
  ]);
});

test("a hidden sheet that feeds nothing is not mentioned", () => {
  const book = withSheet(smallOffice(), "メモ", ["次の会議"]);
  expect(findingsWith(book, { メモ: { visibility: "hidden" } })).toEqual([]);
});
