import type { CellValue } from "../../../../src/domain/grid/cell-value";
import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

type Row = readonly CellValue[];

/** The office whose contacts come as totals by month. */
function contactsAsTotals(...rows: readonly Row[]) {
  const office = withoutSheets(smallOffice(), "対応_H31.4", "対応_R1.5", "対応_R1.6");
  return withSheet(office, "支援方法 月別集計表", ...rows);
}

test("totals beside and below that agree", () => {
  const book = contactsAsTotals(
    ["月", "電話・メール", "面談", "計"],
    ["4月", 2, 1, 3],
    ["5月", 0, 1, 1],
    ["6月", 1, 1, 2],
    ["計", 3, 3, 6],
  );
  expect(findingsIn(book)).toEqual([]);
});

test("totals that do not", () => {
  const book = contactsAsTotals(
    ["月", "電話・メール", "面談", "計"],
    ["4月", 2, 1, 4],
    ["5月", 0, 1, 1],
    ["6月", 1, 1, 2],
    ["計", 3, 5, 8],
  );
  expect(findingsIn(book)).toEqual([
    "warning tally-total-agrees 支援方法 月別集計表!D2 この合計は4ですが、内訳の合計は3です。",
    "warning tally-total-agrees 支援方法 月別集計表!C5 この合計は5ですが、内訳の合計は3です。",
  ]);
});

test("a wrong total in a table with months across", () => {
  const book = contactsAsTotals(
    ["", "4月", "5月", "6月", "計"],
    ["電話・メール", 2, 0, 1, 3],
    ["面談", 1, 1, 1, 3],
    ["計", 3, 1, 3, 6],
  );
  expect(findingsIn(book)).toEqual([
    "warning tally-total-agrees 支援方法 月別集計表!D4 この合計は3ですが、内訳の合計は2です。",
  ]);
});

test("a list of cases that comes to another number than their count", () => {
  const office = withoutSheets(smallOffice(), "相談_H31.4", "相談_R1.5", "相談_R1.6");
  const book = withSheet(
    office,
    "新規相談 集計",
    ["月", "新規相談受付件数", "男", "女"],
    ["4月", 2, 1, 1],
    ["5月", 2, 0, 1],
    ["6月", 1, 1, 0],
  );
  expect(findingsIn(book)).toEqual([
    "warning tally-total-agrees 新規相談 集計!C3 この月の内訳の合計は1ですが、件数は2です。",
  ]);
});

test("and two lists of the same cases", () => {
  const office = withoutSheets(smallOffice(), "相談_H31.4", "相談_R1.5", "相談_R1.6");
  const book = withSheet(
    office,
    "新規相談 集計",
    ["月", "男", "女", "40代", "50代", "不明"],
    ["4月", 1, 1, 1, 1, 0],
    ["5月", 0, 1, 0, 2, 0],
    ["6月", 1, 0, 0, 0, 1],
  );
  expect(findingsIn(book)).toEqual([
    "warning tally-total-agrees 新規相談 集計!D3 この月の内訳の合計は2ですが、件数は1です。",
  ]);
});
