import { findingsIn } from "../findings-in";
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
