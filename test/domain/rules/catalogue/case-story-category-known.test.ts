import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["区分", "見出し", "本人の状態・訴え", "支援内容等", "分析"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "事例_R1年度", HEADER, row));

test("another spelling of a code", () => {
  expect(
    found(
      "就労準備支援",
      "Ａさん 40代男性",
      "失業して家賃を払えない。",
      "（面談）住まいの相談を受けた。",
      "早めの相談がよかった。",
    ),
  ).toEqual([]);
});

test("a text outside the list", () => {
  expect(
    found(
      "ほか",
      "Ａさん 40代男性",
      "失業して家賃を払えない。",
      "（面談）住まいの相談を受けた。",
      "早めの相談がよかった。",
    ),
  ).toEqual(["error case-story-category-known 事例_R1年度!A2 区分「ほか」は区分の一覧にありません。"]);
});

test("a text that may be a name is not repeated", () => {
  expect(
    found(
      "佐藤",
      "Ａさん 40代男性",
      "失業して家賃を払えない。",
      "（面談）住まいの相談を受けた。",
      "早めの相談がよかった。",
    ),
  ).toEqual(["error case-story-category-known 事例_R1年度!A2 区分の欄の文字は、区分の一覧にありません。"]);
});
