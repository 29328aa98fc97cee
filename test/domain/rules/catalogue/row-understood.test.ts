import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("rows apart from the records that are none", () => {
  const changes = {
    "終結_R1.5!A4": "あとで",
    "終結_R1.5!B4": "山の方",
    "終結_R1.5!A5": "電話",
    "終結_R1.5!B5": "夕方",
  };
  expect(findingsIn(smallOffice(changes))).toEqual([
    "warning row-understood 終結_R1.5!A4 4行目から5行目までは記録として読み取れないため、数えていません。",
  ]);
});

test.each([
  ["a total", { "終結_R1.5!A4": "合計", "終結_R1.5!B4": 1 }],
  ["a small table of totals", { "終結_R1.5!B4": "就労", "終結_R1.5!C4": 1 }],
  ["a note", { "終結_R1.5!A4": "※確定前" }],
])("%s", (_, changes) => {
  expect(findingsIn(smallOffice(changes))).toEqual([]);
});
