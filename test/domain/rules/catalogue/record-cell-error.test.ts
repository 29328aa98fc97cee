import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a number that is a plain number", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!C2": 12 }))).toEqual([]);
});

test("the number of a plan", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.5!B2": { error: "#REF!" } }))).toEqual([
    "error record-cell-error プラン_R1.5!B2 受付番号の欄がエラー（#REF!）になっています。",
  ]);
});

test("the number of a contact", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!B2": { error: "#REF!" } }))).toEqual([
    "error record-cell-error 対応_R1.5!B2 受付番号の欄がエラー（#REF!）になっています。",
  ]);
});

test("the name of a pupil", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!A2": { error: "#REF!" } }))).toEqual([
    "error record-cell-error 学習_R1.5!A2 氏名の欄がエラー（#REF!）になっています。",
  ]);
});
