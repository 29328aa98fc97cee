import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["対応日", "受付番号", "支援方法", "件数"];
const JUNE = [
  ["2019-06-04", "H30-002", "電話・メール", null],
  ["2019-06-20", "R1-004", "面談", null],
];

test("a copy of a sheet is not counted, and said", () => {
  expect(findingsIn(withSheet(smallOffice(), "対応_R1.6 (2)", HEADER, ...JUNE))).toEqual([
    "warning sheet-not-copied 対応_R1.6 (2) 「対応_R1.6」とすべての記録が同じため、数えていません。",
  ]);
});

test("a second sheet of the month with other records counts", () => {
  const office = withSheet(smallOffice(), "対応_R1.6 (2)", HEADER, ["2019-06-05", "H30-002", "面談", null]);
  expect(findingsIn(office)).toEqual([]);
});
