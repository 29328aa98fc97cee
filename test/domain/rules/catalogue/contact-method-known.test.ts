import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("two methods in one cell", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!C2": "面談、電話" }))).toEqual([]);
});

test("one outside the list", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!C2": "面談、手紙" }))).toEqual([
    "error contact-method-known 対応_R1.5!C2 支援方法「手紙」は区分の一覧にありません。",
  ]);
});
