import type { CellValue } from "../../../../src/domain/grid/cell-value";
import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

type Row = readonly CellValue[];

/** The office whose contacts come as totals by month. */
function contactsAsTotals(...rows: readonly Row[]) {
  const office = withoutSheets(smallOffice(), "対応_H31.4", "対応_R1.5", "対応_R1.6");
  return withSheet(office, "支援方法 月別集計表", ...rows);
}

test("two tables with the same numbers are one, with others a question", () => {
  const table: readonly Row[] = [
    ["月", "電話・メール", "面談"],
    ["4月", 2, 1],
    ["5月", 0, 1],
    ["6月", 1, 1],
  ];
  const later: readonly Row[] = [...table.slice(0, 2), ["5月", 0, 3], ["6月", 1, 1]];
  expect(findingsIn(contactsAsTotals(...table, [], ...table))).toEqual([]);
  expect(findingsIn(contactsAsTotals(...table, [], ...later))).toEqual([
    "warning tally-in-one-place 支援方法 月別集計表!C8 ほかの表では同じ月の数が1ですが、ここでは3です。1を使っています。",
  ]);
});
