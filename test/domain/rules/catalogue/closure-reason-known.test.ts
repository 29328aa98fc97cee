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

test("a text that may be a name is not repeated", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!C2": "佐藤花子" }))).toEqual([
    "error closure-reason-known 終結_R1.5!C2 終結理由の欄の文字は、区分の一覧にありません。",
  ]);
});
