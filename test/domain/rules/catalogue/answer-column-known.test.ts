import { findingsIn } from "../findings-in";
import { smallOffice, withSheet, withoutSheets } from "../small-office";

const HEADER = ["受付日", "受付番号", "性別", "年代", "相談経路", "就労", "虐待", "住まい"];

function june(...marks: readonly (string | null)[]) {
  const office = withoutSheets(smallOffice(), "相談_R1.6");
  return withSheet(office, "相談_R1.6", HEADER, ["2019-06-20", "R1-004", "男", "不明", "その他", ...marks]);
}

test("a mark under a header that no code is", () => {
  expect(findingsIn(june(null, "○", "○"))).toEqual([
    "error answer-column-known 相談_R1.6!G1 「虐待」の列は区分の一覧にないため、数えていません。",
  ]);
});

test("such a column without a mark", () => {
  expect(findingsIn(june("○", null, "○"))).toEqual([]);
});
