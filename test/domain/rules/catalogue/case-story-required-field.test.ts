import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["区分", "見出し", "本人の状態・訴え", "支援内容等", "分析"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "事例_R1年度", HEADER, row));

test("everything is filled in", () => {
  expect(
    found(
      "相談",
      "Ａさん 40代男性",
      "失業して家賃を払えない。",
      "（面談）住まいの相談を受けた。",
      "早めの相談がよかった。",
    ),
  ).toEqual([]);
});

test("区分 is blank", () => {
  expect(
    found(
      null,
      "Ａさん 40代男性",
      "失業して家賃を払えない。",
      "（面談）住まいの相談を受けた。",
      "早めの相談がよかった。",
    ),
  ).toEqual(["error case-story-required-field 事例_R1年度!A2 区分が記入されていません。"]);
});

test("見出し is blank", () => {
  expect(
    found(
      "相談",
      null,
      "失業して家賃を払えない。",
      "（面談）住まいの相談を受けた。",
      "早めの相談がよかった。",
    ),
  ).toEqual(["error case-story-required-field 事例_R1年度!B2 見出しが記入されていません。"]);
});

test("支援内容等 is blank", () => {
  expect(
    found("相談", "Ａさん 40代男性", "失業して家賃を払えない。", null, "早めの相談がよかった。"),
  ).toEqual(["error case-story-required-field 事例_R1年度!D2 支援内容等が記入されていません。"]);
});
