import type { CellValue } from "../../../../src/domain/grid/cell-value";
import { findingsIn, findingsOfRule } from "../findings-in";
import { smallOffice } from "../small-office";

test("other numbers", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("one number in two rows", () => {
  expect(findingsIn(smallOffice({ "継続ケース!A4": "H30-002" }))).toEqual([
    "error carried-case-number-twice 継続ケース!A4 継続ケースの受付番号「H30-002」は、ほかの行にもあります。",
  ]);
});

describe("numbers that start again each April", () => {
  const HEADER = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容", "終結日", "終結理由"];
  const case_ = (day: string | null, number: CellValue) => [
    day,
    number,
    "男",
    "40代",
    "本人",
    "就労",
    null,
    null,
  ];
  const CLOSED = ["H30.4.1", 1, "男", "40代", "本人", "就労", "H30.9.1", "就労"];
  const twiceIn = (...rows: readonly (readonly CellValue[])[]) =>
    findingsOfRule("carried-case-number-twice", {
      相談者台帳: [HEADER, ...rows, CLOSED, case_("R1.5.13", 20)],
    });

  test("open cases of different years are two, whichever their number", () => {
    expect(twiceIn(case_("H29.5.8", 7), case_("H30.6.4", 7), case_("H28.6.4", 7))).toEqual([]);
    expect(twiceIn(case_("H30.3.31", 7), case_("H30.4.1", 7))).toEqual([]);
  });

  test("cases of one fiscal year are one", () => {
    expect(twiceIn(case_("H30.5.8", 7), case_("H29.6.4", 7), case_("H31.3.31", 7))).toEqual([
      "error carried-case-number-twice 相談者台帳!B4 継続ケースの受付番号「7」は、ほかの行にもあります。",
    ]);
  });

  test("where a list says no year they may be one", () => {
    expect(findingsOfRule("carried-case-number-twice", { 継続ケース: [["受付番号"], ["7"], ["7"]] })).toEqual(
      ["error carried-case-number-twice 継続ケース!A3 継続ケースの受付番号「7」は、ほかの行にもあります。"],
    );
  });
});
