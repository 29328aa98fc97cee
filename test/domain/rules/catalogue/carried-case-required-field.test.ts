import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

test("names beside the numbers", () => {
  expect(
    findingsIn(
      withSheet(
        smallOffice(),
        "継続ケース",
        ["受付番号", "氏名"],
        ["H30-001", "空野 太郎"],
        ["H30-002", "星野 月子"],
      ),
    ),
  ).toEqual([]);
});

test("a name without its number", () => {
  expect(
    findingsIn(
      withSheet(
        smallOffice(),
        "継続ケース",
        ["受付番号", "氏名"],
        ["H30-001", "空野 太郎"],
        ["H30-002", "星野 月子"],
        [null, "森 陸"],
      ),
    ),
  ).toEqual(["error carried-case-required-field 継続ケース!A4 受付番号が記入されていません。"]);
});
