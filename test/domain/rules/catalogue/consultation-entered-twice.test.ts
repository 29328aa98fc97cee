import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const intakes = (...rows: readonly (readonly (string | null)[])[]) =>
  withSheet(
    smallOffice(),
    "相談_R1.5",
    ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容", "備考"],
    ...rows,
  );
const FIRST = ["2019-05-13", "R1-003", "女", "50代", "家族・知人", "住まい", "家主から退去を求められている"];

test("another remark is another intake", () => {
  expect(
    findingsIn(intakes(FIRST, [...FIRST.slice(0, 1), "R1-005", ...FIRST.slice(2, 6), "立ち退き"])),
  ).toEqual([]);
});

test("two alike of whom nothing more is written may be two people", () => {
  const bare = [...FIRST.slice(0, 6), null];
  expect(findingsIn(intakes(bare, ["2019-05-13", "R1-005", ...bare.slice(2)]))).toEqual([]);
});

test("one intake under two numbers", () => {
  expect(findingsIn(intakes(FIRST, ["2019-05-13", "R1-005", ...FIRST.slice(2)]))).toEqual([
    "warning consultation-entered-twice 相談_R1.5!A3 すべての欄が同じ新規相談の記録が、ほかの行にもあります。",
  ]);
});

test("under one number it is the case that is open twice, and nothing more", () => {
  expect(findingsIn(intakes(FIRST, FIRST)).map((line) => line.split(" ")[1])).toEqual([
    "consultation-case-number-open-twice",
  ]);
});
