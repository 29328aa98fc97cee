import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

const closed = (total: number, work: number) =>
  smallOffice({
    "設定!A8": "過年度 2-6",
    "設定!B8": "年度",
    "設定!A9": "過年度 2-6",
    "設定!B9": "ID",
    ...Object.fromEntries(
      [
        "solved_non_employment",
        "employment",
        "referred",
        "public_assistance",
        "not_needed",
        "suspended",
        "total",
      ].map((id, index) => [`設定!${"CDEFGHI"[index]}9`, id]),
    ),
    "設定!A10": "過年度 2-6",
    "設定!B10": "H30年度",
    ...Object.fromEntries([3, work, 4, 0, 1, 2, total].map((n, index) => [`設定!${"CDEFGHI"[index]}10`, n])),
  });

test("a total of its parts", () => {
  expect(findingsIn(closed(15, 5))).toEqual([]);
});

test("a figure that was copied wrongly", () => {
  expect(findingsIn(closed(15, 6))).toEqual([
    "warning earlier-year-sums-agree 設定!I10 H30年度の2-6の合計は15ですが、内訳の合計は16です。",
  ]);
});
