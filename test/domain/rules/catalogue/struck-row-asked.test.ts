import { findingsWith } from "../findings-in";
import { smallOffice } from "../small-office";

test("a record that is struck through is asked about", () => {
  expect(findingsWith(smallOffice(), { "相談_H31.4": { struckRows: [0, 2] } })).toEqual([
    "warning struck-row-asked 相談_H31.4!A3 この行は取り消し線で消されていますが、記録として数えています。",
  ]);
});

test("rows that follow each other are one question", () => {
  expect(findingsWith(smallOffice(), { "対応_H31.4": { struckRows: [2, 3] } })).toEqual([
    "warning struck-row-asked 対応_H31.4!A3 3行目から4行目までは取り消し線で消されていますが、記録として数えています。",
  ]);
});
