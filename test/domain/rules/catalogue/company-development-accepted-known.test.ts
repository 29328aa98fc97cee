import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = [
  "訪問日",
  "企業名",
  "一般就労 受入可能",
  "一般就労 受入実績あり",
  "会社見学 受入可能",
  "会社見学 受入実績あり",
];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "企業開拓_R1.5", HEADER, row));

test("a tick", () => {
  expect(found("2019-05-20", "みどり食品", "○", "✓", "○", null)).toEqual([]);
});

test("a text that is no mark", () => {
  expect(found("2019-05-20", "みどり食品", "○", "数回", "○", null)).toEqual([
    "error company-development-accepted-known 企業開拓_R1.5!D2 受入実績ありの列の「数回」を印として読み取れません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(found("2019-05-20", "みどり食品", "○", "佐藤", "○", null)).toEqual([
    "error company-development-accepted-known 企業開拓_R1.5!D2 受入実績ありの列に、印として読み取れない文字があります。",
  ]);
});
