import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

const tally = (attended: number) =>
  withSheet(
    withoutSheets(smallOffice(), "学習_H31.4", "学習_R1.5", "学習_R1.6"),
    "学習支援 集計",
    ["■実施回数"],
    ["", "実施回数"],
    ["4月", 2],
    ["5月", 2],
    ["6月", 2],
    [],
    ["■受講人数"],
    ["", "中1", "中2", "中3"],
    ["4月", 3, 2, 4],
    ["5月", 3, 2, 4],
    ["6月", 3, 2, 4],
    [],
    ["■延べ出席回数"],
    ["", "中1", "中2", "中3"],
    ["4月", 6, 4, 8],
    ["5月", attended, 3, 5],
    ["6月", 5, 4, 8],
  );

test("as many as can have come", () => {
  expect(findingsIn(tally(6))).toEqual([]);
});

test("more than can have come", () => {
  expect(findingsIn(tally(7))).toEqual([
    "error attendance-within-enrolment - R1.5の中1の延べ出席回数は7回ですが、実施2回×受講3人より多くなっています。",
  ]);
});
