import { findingsWith } from "../findings-in";
import { smallOffice } from "../small-office";

test("records in hidden rows are counted, and mentioned once a sheet", () => {
  expect(findingsWith(smallOffice(), { "対応_H31.4": { hiddenRows: [2, 3] } })).toEqual([
    "info hidden-rows-counted 対応_H31.4!A3 隠れた行が2行あり、記録として数えています。",
  ]);
});

test("hidden rows that are no records are not mentioned", () => {
  expect(findingsWith(smallOffice(), { "対応_H31.4": { hiddenRows: [0] } })).toEqual([]);
});
