import { contextOf, findingsIn } from "../findings-in";
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

test("of two tables only the one that is a copy is not counted", () => {
  const office = withSheet(
    smallOffice(),
    "R1.6 まとめ(2)",
    HEADER,
    ...JUNE,
    [],
    ["作成日", "受付番号", "区分"],
    ["2019-06-27", "R1-004", "更新"],
  );
  expect(findingsIn(office)).toContainEqual(
    "warning sheet-not-copied R1.6 まとめ(2)!A1 この表の対応は、「対応_R1.6」とすべての記録が同じため、数えていません。",
  );
  const { contact, plan } = contextOf(office).dataset.records;
  expect(contact.some(({ ref }) => ref.sheet === "R1.6 まとめ(2)")).toBe(false);
  expect(plan.filter(({ ref }) => ref.sheet === "R1.6 まとめ(2)")).toHaveLength(1);
});
