import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const summary = (may: number, april = 0) =>
  withSheet(
    smallOffice(),
    "終結 月別集計表",
    ["月", "就労", "他機関等につなぐ"],
    ["4月", april, 0],
    ["5月", may, 0],
    ["6月", 0, 1],
  );

test("a table beside the records that agrees", () => {
  expect(findingsIn(summary(1))).toEqual([]);
});

test("a number that is not what the records come to", () => {
  expect(findingsIn(summary(2))).toEqual([
    "warning tally-agrees-with-records 終結 月別集計表!B3 この数は2ですが、記録を数えると1です。",
  ]);
});

test("a table of something else is one finding", () => {
  const office = withSheet(
    smallOffice(),
    "終結 月別集計表",
    ["月", "就労", "他機関等につなぐ"],
    ["4月", 11, 12],
    ["5月", 13, 14],
    ["6月", 15, 16],
  );
  expect(findingsIn(office)).toEqual([
    "warning tally-agrees-with-records 終結 月別集計表!B2 この月別集計表は、6か所で記録を数えた数と違います。",
  ]);
});
