import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

const IDS = [
  "solved_non_employment",
  "employment",
  "referred",
  "public_assistance",
  "not_needed",
  "suspended",
];

const closed = (of21: number) =>
  smallOffice({
    "設定!D6": "closed",
    "設定!D7": of21,
    "設定!A8": "過年度 2-6",
    "設定!B8": "年度",
    "設定!A9": "過年度 2-6",
    "設定!B9": "ID",
    ...Object.fromEntries(IDS.map((id, index) => [`設定!${"CDEFGH"[index]}9`, id])),
    "設定!A10": "過年度 2-6",
    "設定!B10": "H30年度",
    ...Object.fromEntries([3, 5, 4, 0, 1, 2].map((n, index) => [`設定!${"CDEFGH"[index]}10`, n])),
  });

test("one figure in two sections", () => {
  expect(findingsIn(closed(15))).toEqual([]);
});

test("two figures that should be one", () => {
  expect(findingsIn(closed(14))).toEqual([
    "warning earlier-year-sections-agree 設定!D7 H30年度の 2-1 の数は14ですが、2-6の合計は15です。",
  ]);
});

test("a section of which 設定 has the total only", () => {
  const office = (total: number) =>
    smallOffice({
      "設定!D6": "closed",
      "設定!D7": 15,
      "設定!A8": "過年度 2-6",
      "設定!B8": "年度",
      "設定!A9": "過年度 2-6",
      "設定!B9": "ID",
      "設定!C9": "total",
      "設定!A10": "過年度 2-6",
      "設定!B10": "H30年度",
      "設定!C10": total,
    });
  expect(findingsIn(office(15))).toEqual([]);
  expect(findingsIn(office(16))).toEqual([
    "warning earlier-year-sections-agree 設定!D7 H30年度の 2-1 の数は15ですが、2-6の合計は16です。",
  ]);
});
