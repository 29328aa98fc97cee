import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("another spelling of a code", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!C2": "女性" }))).toEqual([]);
});

test("a text outside the list", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!C2": "ほか" }))).toEqual([
    "error consultation-sex-known 相談_R1.5!C2 性別「ほか」は区分の一覧にありません。",
  ]);
});
