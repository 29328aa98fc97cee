import type { CellValue } from "../../../../src/domain/grid/cell-value";
import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

type Row = readonly CellValue[];

/** The office whose contacts come as totals by month. */
function contactsAsTotals(...rows: readonly Row[]) {
  const office = withoutSheets(smallOffice(), "対応_H31.4", "対応_R1.5", "対応_R1.6");
  return withSheet(office, "支援方法 月別集計表", ...rows);
}

test("a column among the codes that none has", () => {
  const book = contactsAsTotals(
    ["月", "電話・メール", "オンライン", "面談", "計"],
    ["4月", 2, 1, 1, 4],
    ["5月", 0, 0, 1, 1],
    ["6月", 1, 0, 1, 2],
  );
  expect(findingsIn(book)).toEqual([
    "warning tally-column-known 支援方法 月別集計表!C1 この見出しの数は区分の一覧にないため、数えていません。",
    "warning tally-total-agrees 支援方法 月別集計表!E2 この合計は4ですが、内訳の合計は3です。",
  ]);
});

test("the subtotal of the report's own route table is none", () => {
  const office = withoutSheets(smallOffice(), "相談_H31.4", "相談_R1.5", "相談_R1.6");
  const book = withSheet(
    office,
    "相談経路 集計",
    ["月", "本人", "家族・知人", "関係機関等からの紹介", "市の他部署", "市役所外", "その他"],
    ["4月", 1, 0, 1, 1, 0, 0],
    ["5月", 0, 1, 0, 0, 0, 0],
    ["6月", 0, 0, 0, 0, 0, 1],
  );
  expect(findingsIn(book)).toEqual([]);
});
