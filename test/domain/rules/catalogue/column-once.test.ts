import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a second filled column of one header", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!G1": "性別", "相談_R1.5!G2": "男" }))).toEqual([
    "warning column-once 相談_R1.5!G1 「性別」という見出しの列が2つあります。左の列だけを読んでいます。",
  ]);
});

test("a second column that is empty", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!G1": "性別" }))).toEqual([]);
});
