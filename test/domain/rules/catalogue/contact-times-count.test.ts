import { contextOf, findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("three contacts", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!D2": 3 }))).toEqual([]);
});

test("none", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!D2": 0 }))).toEqual([
    "error contact-times-count 対応_R1.5!D2 件数「0」は1以上の整数ではありません。",
  ]);
});

test("a fraction as text has no second finding", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!D2": "1.5件" }))).toEqual([
    "error contact-times-count 対応_R1.5!D2 件数「1.5件」は1以上の整数ではありません。",
  ]);
});

test("a word", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!D2": "数回" }))).toEqual([
    "error contact-times-count 対応_R1.5!D2 件数「数回」は1以上の整数ではありません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!D2": "佐藤" }))).toEqual([
    "error contact-times-count 対応_R1.5!D2 件数の欄に、数ではない文字が入っています。",
  ]);
});

test("as many as may be in one row", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!D2": 50 }))).toEqual([]);
});

test("more than anybody makes is a question, and counts all the same", () => {
  const office = smallOffice({ "対応_R1.5!D2": 100000 });
  expect(findingsIn(office)).toEqual([
    "warning contact-times-count 対応_R1.5!D2 この1行だけで、対応が100000件と数えられます。",
  ]);
  expect(contextOf(office).figures.months[1]?.contacts.counted.value).toBe(100000);
});

test("a date that slipped into the column is a question", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!D2": "2019-05-13" }))).toEqual([
    "warning contact-times-count 対応_R1.5!D2 この1行だけで、対応が43598件と数えられます。",
  ]);
});
