import { cellsWithFormula, findingsIn, findingsWith } from "../findings-in";
import { smallOffice } from "../small-office";

test("values, and a formula in a column that nothing reads", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
  const office = smallOffice({ "対応_R1.5!E1": "備考", "対応_R1.5!E2": "13" });
  expect(findingsWith(office, cellsWithFormula(office, "対応_R1.5!E2", "=ROW()"))).toEqual([]);
});

test("a formula counts by its result, and is told of once a column", () => {
  const office = smallOffice();
  expect(findingsWith(office, cellsWithFormula(office, "対応_R1.5!A3", "=A2+7"))).toEqual([
    "info record-field-formula 対応_R1.5!A3 対応日の列に、数式の入った欄が1あります。結果を値として数えています。",
  ]);
});

test("a date that is another tomorrow", () => {
  const office = smallOffice();
  expect(findingsWith(office, cellsWithFormula(office, "対応_R1.5!A3", "=TODAY()"))).toEqual([
    "warning record-field-formula 対応_R1.5!A3 対応日の欄が、開くたびに値の変わる数式（TODAY など）になっています。",
  ]);
});
