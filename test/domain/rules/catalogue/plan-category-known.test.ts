import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("another spelling of a code", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!C2": " 更新 " }))).toEqual([]);
});

test("a text outside the list", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!C2": "ほか" }))).toEqual([
    "error plan-category-known プラン_R1.5!C2 区分「ほか」は区分の一覧にありません。",
  ]);
});
