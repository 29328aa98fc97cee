import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("another spelling of a code", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!B2": "中１" }))).toEqual([]);
});

test("a text outside the list", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!B2": "小6" }))).toEqual([
    "error attendance-school-year-known 学習_R1.5!B2 学年「小6」は区分の一覧にありません。",
  ]);
});
