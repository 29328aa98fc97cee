import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("another spelling of a code", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!C2": "問題解決(就労以外)" }))).toEqual([]);
});

test("a text outside the list", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!C2": "転居" }))).toEqual([
    "error closure-reason-known 終結_R1.5!C2 終結理由「転居」は区分の一覧にありません。",
  ]);
});
