import { findingsIn, relatedIn } from "../findings-in";
import { smallOffice, withoutSheets } from "../small-office";

test("without the list, as long as every number is that of an intake", () => {
  expect(
    findingsIn(
      withoutSheets(
        smallOffice({
          "対応_H31.4!B4": "R1-001",
          "対応_R1.6!B2": "R1-001",
          "プラン_R1.5!B2": "R1-001",
          "終結_R1.5!B2": "R1-003",
        }),
        "継続ケース",
      ),
    ),
  ).toEqual([]);
});

test("without the list, one question for all unknown numbers", () => {
  expect(findingsIn(withoutSheets(smallOffice(), "継続ケース"))).toEqual([
    "warning carried-cases-listed - 継続ケースのシートがないため、新規相談にない受付番号2件が正しいかどうかを確かめられません。",
  ]);
});

test("it points to each number once", () => {
  expect(relatedIn(withoutSheets(smallOffice(), "継続ケース"))).toEqual(["終結_R1.5!B2", "対応_R1.6!B2"]);
});
