import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const closures = (...rows: readonly (readonly (string | number | null)[])[]) =>
  withSheet(smallOffice(), "終結_R1.6", ["終結日", "受付番号", "終結理由"], ...rows);
const RECORD = ["2019-06-28", "R1-002", "他機関等につなぐ"];
const LATE = ["2019-06-28", "R1-001", "就労"];

test("the total below all records", () => {
  expect(findingsIn(closures(RECORD, LATE, ["合計", 2, null]))).toEqual([]);
});

test("records after a subtotal", () => {
  expect(findingsIn(closures(RECORD, ["小計", 1, null], LATE))).toEqual([]);
});

test("a record below the total", () => {
  expect(findingsIn(closures(RECORD, ["合計", 1, null], LATE))).toEqual([
    "warning record-below-total 終結_R1.6!A4 合計の行より下に、記録が1件あります。",
  ]);
});
