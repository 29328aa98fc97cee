import type { CellValue } from "../../../../src/domain/grid/cell-value";
import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

type Row = readonly CellValue[];

/** The office whose contacts come as totals by month. */
function contactsAsTotals(...rows: readonly Row[]) {
  const office = withoutSheets(smallOffice(), "対応_H31.4", "対応_R1.5", "対応_R1.6");
  return withSheet(office, "支援方法 月別集計表", ...rows);
}

test.each<[CellValue, string[]]>([
  [0, []],
  ["１件", []],
  ["－", []],
  [null, []],
  ["約5", ["error tally-count-readable 支援方法 月別集計表!C3 この数を読み取れないため、数えていません。"]],
  [1.5, ["error tally-count-readable 支援方法 月別集計表!C3 この数を読み取れないため、数えていません。"]],
  [-1, ["error tally-count-readable 支援方法 月別集計表!C3 この数を読み取れないため、数えていません。"]],
  [
    { error: "#REF!" },
    ["error tally-count-readable 支援方法 月別集計表!C3 この数を読み取れないため、数えていません。"],
  ],
])("%j", (value, findings) => {
  const book = contactsAsTotals(
    ["月", "電話・メール", "面談"],
    ["4月", 2, 1],
    ["5月", 0, value],
    ["6月", 1, 1],
  );
  expect(findingsIn(book)).toEqual(findings);
});
