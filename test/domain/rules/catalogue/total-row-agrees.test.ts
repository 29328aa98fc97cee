import { findingsIn, findingsOfRule } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

type Rows = readonly (readonly (string | number | null | { readonly error: string })[])[];
const food = (...totals: Rows) =>
  withSheet(
    smallOffice(),
    "食料_R1.5",
    ["支給日", "世帯番号", "米", "缶詰"],
    ["2019-05-14", "S-01", 1, 3],
    ["2019-05-16", "S-02", null, "２個"],
    ...totals,
  );

test.each<[string, Rows]>([
  ["sums", [["合計", null, 1, 5]]],
  ["households and a note", [["計", 2, 1, 2], ["※ 米は5kg"]]],
  ["a line of something else", [["累計", null, 8, 20]]],
  ["no number", [["合計", null, null, "－"]]],
])("%s", (_, totals) => {
  expect(findingsIn(food(...totals)).filter((line) => !line.startsWith("info"))).toEqual([]);
});

test("a sum that leaves a row out", () => {
  expect(findingsIn(food(["合計", null, 1, 3])).filter((line) => !line.startsWith("info"))).toEqual([
    "warning total-row-agrees 食料_R1.5!D4 品目の数量の合計は3ですが、上の記録を数えると5です。",
  ]);
});

test("a formula that fails", () => {
  const lines = findingsIn(food(["合計", null, 1, { error: "#REF!" }]));
  expect(lines.filter((line) => !line.startsWith("info"))).toEqual([
    "warning total-row-agrees 食料_R1.5!D4 品目の数量の合計が、Excel のエラーになっています。上の記録を数えると5です。",
  ]);
});

test("marks, and how many records there are", () => {
  const office = (marks: number, records: number) =>
    withSheet(
      smallOffice(),
      "対応_R1.5",
      ["対応日", "受付番号", "件数", "面談", "訪問・同行支援"],
      ["2019-05-13", "R1-003", 2, "○", null],
      ["2019-05-20", "R1-001", null, "○", "○"],
      ["合計", records, 3, marks, 1],
    );
  expect(findingsIn(office(2, 2))).toEqual([]);
  expect(findingsIn(office(3, 1)).map((line) => line.split(" ")[2])).toEqual([
    "対応_R1.5!B4",
    "対応_R1.5!D4",
  ]);
});

test("a number that cannot be read is one finding, not two", () => {
  const office = withSheet(
    smallOffice(),
    "食料_R1.5",
    ["支給日", "世帯番号", "米", "缶詰"],
    ["2019-05-14", "S-01", 1, "少し"],
    ["合計", null, 1, 3],
  );
  expect(findingsIn(office).map((line) => line.split(" ")[1])).toEqual(["food-handout-quantity-count"]);
});

describe("kinds that not every office keeps", () => {
  const preparation = (total: number) =>
    withSheet(
      smallOffice(),
      "就労準備支援",
      ["日付", "利用者", "生活自立", "就労自立"],
      ["2019-05-07", "甲", "○", 2],
      ["2019-05-08", "乙", "○", "○"],
      ["合計", null, 2, total],
    );
  const loans = (total: number) =>
    withSheet(
      smallOffice(),
      "貸付・現物支給",
      ["日付", "受付番号", "区分", "金額", "内容"],
      ["2019-05-09", "R1-001", "緊急小口資金", "30,000", null],
      ["2019-05-10", "R1-002", "緊急小口資金", 100000, null],
      ["2019-05-13", "R1-003", "物資支援", null, "米"],
      ["合計", null, null, total, null],
    );

  test("marks are one, numbers so many, and yen are added up", () => {
    expect(findingsOfRule("total-row-agrees", preparation(3))).toEqual([]);
    expect(findingsOfRule("total-row-agrees", loans(130000))).toEqual([]);
  });

  test("totals that are wrong", () => {
    expect(findingsOfRule("total-row-agrees", preparation(4))).toEqual([
      expect.stringMatching(/就労準備支援!D4 .*合計は4ですが、上の記録を数えると3です。$/),
    ]);
    expect(findingsOfRule("total-row-agrees", loans(100000))).toEqual([
      "warning total-row-agrees 貸付・現物支給!D5 金額の合計は100000ですが、上の記録を数えると130000です。",
    ]);
  });
});
