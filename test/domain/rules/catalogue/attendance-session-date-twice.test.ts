import { findingsIn, relatedIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

test("each date once", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("a date over two columns", () => {
  const office = smallOffice({ "学習_R1.5!G1": "5/11", "学習_R1.5!G2": "○" });
  expect(findingsIn(office)).toEqual([
    "warning attendance-session-date-twice 学習_R1.5!G1 実施日「R1.5.11」の列が2つあるため、合わせて1回と数えています。",
  ]);
  expect(relatedIn(office)).toEqual(["学習_R1.5!E1"]);
});

test("over three columns: one finding", () => {
  const office = smallOffice({ "学習_R1.5!F1": "5/11", "学習_R1.5!G1": "5/11", "学習_R1.5!G2": "○" });
  expect(findingsIn(office)).toEqual([
    "warning attendance-session-date-twice 学習_R1.5!F1 実施日「R1.5.11」の列が3つあるため、合わせて1回と数えています。",
  ]);
});

test("the same date on the sheets of two venues is no question", () => {
  const office = smallOffice();
  const other = withSheet(office, "学習_R1.5 西", ["氏名", "学年", "2019-05-11"], ["川上 三郎", "中2", "○"]);
  expect(findingsIn(other)).toEqual([]);
});
