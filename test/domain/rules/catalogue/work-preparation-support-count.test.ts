import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = ["日付", "利用者", "生活自立", "社会自立", "相談対応"];
const found = (...row: readonly (string | number | null)[]) =>
  findingsIn(withSheet(smallOffice(), "就労準備支援_R1.5", HEADER, row));

test("a mark, a number and what was declined", () => {
  expect(found("2019-05-20", "利用者1", "レ", 3, "×")).toEqual([]);
});

test("a word", () => {
  expect(found("2019-05-20", "利用者1", "数回", 2, null)).toEqual([
    "error work-preparation-support-count 就労準備支援_R1.5!C2 生活自立の「数回」は、○でも0以上の整数でもありません。",
  ]);
});

test("a fraction", () => {
  expect(found("2019-05-20", "利用者1", "○", 1.5, null)).toEqual([
    "error work-preparation-support-count 就労準備支援_R1.5!D2 社会自立の「1.5」は、○でも0以上の整数でもありません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(found("2019-05-20", "利用者1", "○", 2, "佐藤")).toEqual([
    "error work-preparation-support-count 就労準備支援_R1.5!E2 相談対応の欄に、○でも数でもない文字が入っています。",
  ]);
});

describe("supports that are named in one cell", () => {
  const named = (...texts: readonly string[]) =>
    findingsIn(
      withSheet(
        smallOffice(),
        "就労準備支援_R1.5",
        ["日付", "利用者", "支援内容"],
        ...texts.map((text) => ["2019-05-20", "利用者1", text]),
      ),
    ).filter((finding) => !finding.startsWith("info"));

  test("are codes of the list", () => {
    expect(named("生活自立、社会自立", "就労自立", "相談対応")).toEqual([]);
  });

  test("one that is none", () => {
    const known = Array.from({ length: 10 }, () => "生活自立、社会自立");
    expect(named(...known, "生活自立、食料支援")).toEqual([
      "error work-preparation-support-count 就労準備支援_R1.5!C12 支援の内容「食料支援」は区分にないため、この行を数えていません。",
    ]);
    expect(named(...known, "佐藤")).toEqual([
      "error work-preparation-support-count 就労準備支援_R1.5!C12 支援の内容に、区分にない文字が入っているため、この行を数えていません。",
    ]);
  });
});
