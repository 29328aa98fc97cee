import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["決定日", "受付番号", "性別", "年代", "就労", "増収", "情報提供", "面接対策"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "就労支援_R1.5", HEADER, row));

test("a tick", () => {
  expect(found("2019-05-20", "R1-001", "男", "40代", "○", null, "✓", null)).toEqual([]);
});

test("a text that is no mark", () => {
  expect(found("2019-05-20", "R1-001", "男", "40代", "○", null, "数回", null)).toEqual([
    "error employment-support-menu-known 就労支援_R1.5!G2 支援メニューの列の「数回」を印として読み取れません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(found("2019-05-20", "R1-001", "男", "40代", "○", null, "佐藤", null)).toEqual([
    "error employment-support-menu-known 就労支援_R1.5!G2 支援メニューの列に、印として読み取れない文字があります。",
  ]);
});
