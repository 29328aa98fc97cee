import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("another spelling of a code", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!E2": "家族･知人" }))).toEqual([]);
});

test("a text outside the list", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!E2": "ほか" }))).toEqual([
    "error consultation-route-known 相談_R1.5!E2 相談経路「ほか」は区分の一覧にありません。",
  ]);
});
