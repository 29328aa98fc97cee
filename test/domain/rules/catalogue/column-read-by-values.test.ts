import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a column that holds nothing but codes of one list", () => {
  expect(findingsIn(smallOffice({ "相談_H31.4!C1": "支援" }))).toEqual([
    "info column-read-by-values 相談_H31.4!C1 「支援」の列を、中身から「性別」として読み取りました。",
  ]);
});

test("a column under its own header", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});
