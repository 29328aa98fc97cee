import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

const years = (monthEnd: number) =>
  smallOffice({
    "設定!D6": "new_total",
    "設定!E6": "closed",
    "設定!C7": 2,
    "設定!D7": 7,
    "設定!E7": 8,
    "設定!A8": "過年度 2-1",
    "設定!B8": "H29年度",
    "設定!C8": monthEnd,
  });

test("a year that follows from the one before", () => {
  expect(findingsIn(years(3))).toEqual([]);
});

test("a year that does not", () => {
  expect(findingsIn(years(5))).toEqual([
    "warning earlier-year-month-end-agrees 設定!C7 H30年度の月末件数は2ですが、前の年度の5に新規7を足し終結8を引くと4です。",
  ]);
});
