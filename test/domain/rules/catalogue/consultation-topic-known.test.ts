import type { CellValue } from "../../../../src/domain/grid/cell-value";
import { figureIn } from "../../../../src/domain/count/tally";
import { contextOf, findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";
import type { PlainWorkbook } from "../workbook-of";

/** One column a topic, with a mark under 就労 and one under 住まい. */
function marked(mark: CellValue, housing: CellValue = null): PlainWorkbook {
  const header = ["受付日", "受付番号", "性別", "年代", "相談経路", "就労", "住まい"];
  return withSheet(smallOffice(), "相談_R1.5", header, [
    "2019-05-13",
    "R1-003",
    "女",
    "50代",
    "家族・知人",
    mark,
    housing,
  ]);
}

test("several codes in one cell", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!F2": "住まい、病気・障害／借金" }))).toEqual([]);
});

test("one of them outside the list", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!F2": "住まい、占い、相続" }))).toEqual([
    "error consultation-topic-known 相談_R1.5!F2 相談内容「占い、相続」は区分の一覧にありません。",
  ]);
});

test("marks under columns", () => {
  expect(findingsIn(marked("○"))).toEqual([]);
});

test("a mark that is none", () => {
  expect(findingsIn(marked("△"))).toEqual([
    "error consultation-topic-known 相談_R1.5!F2 相談内容の列の「△」を印として読み取れません。",
  ]);
});

test("texts that may be names are not repeated", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!F2": "住まい、佐藤花子" }))).toEqual([
    "error consultation-topic-known 相談_R1.5!F2 相談内容の欄に、区分の一覧にない文字があります。",
  ]);
  expect(findingsIn(marked("佐藤"))).toEqual([
    "error consultation-topic-known 相談_R1.5!F2 相談内容の列に、印として読み取れない文字があります。",
  ]);
});

test("a mark counts beside one that is none, which is found", () => {
  const office = marked("○", "家賃");
  expect(findingsIn(office)).toEqual([
    "error consultation-topic-known 相談_R1.5!G2 相談内容の列の「家賃」を印として読み取れません。",
  ]);
  const may = contextOf(office).figures.months[1]?.consultations.byTopic ?? new Map();
  expect([figureIn(may, "work").value, figureIn(may, "housing").value]).toEqual([1, 0]);
});

test("a known topic counts beside one outside the list", () => {
  const office = smallOffice({ "相談_R1.5!F2": "住まい、占い" });
  const may = contextOf(office).figures.months[1]?.consultations.byTopic ?? new Map();
  expect(figureIn(may, "housing").value).toBe(1);
});

test.each([
  [1, 0],
  ["○", "×"],
  [true, false],
])("marks that say yes and no: %j, %j", (yes, no) => {
  const office = marked(yes, no);
  expect(findingsIn(office)).toEqual([]);
  const may = contextOf(office).figures.months[1]?.consultations.byTopic ?? new Map();
  expect([figureIn(may, "work").value, figureIn(may, "housing").value]).toEqual([1, 0]);
});

test("nothing but no is no answer", () => {
  expect(findingsIn(marked("×", "×"))).toEqual([
    "error consultation-required-field 相談_R1.5!F2 相談内容が記入されていません。",
  ]);
});
