import { contextOf, findingsIn, findingsOf } from "../findings-in";
import { smallOffice } from "../small-office";

test("numbers and dates as they should be", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("times as text", () => {
  expect(findingsIn(smallOffice({ "対応_H31.4!D3": "２件" }))).toEqual([
    "info value-read-specially 対応_H31.4!D3 文字で書かれた「２件」を、数の2と読み取りました。",
  ]);
});

test("a quantity as text", () => {
  expect(findingsIn(smallOffice({ "食料_H31.4!D2": "1個" }))).toEqual([
    "info value-read-specially 食料_H31.4!D2 文字で書かれた「1個」を、数の1と読み取りました。",
  ]);
});

test("a date of 令和 before it began", () => {
  expect(findingsIn(smallOffice({ "相談_H31.4!A2": "R1.4.3" }))).toEqual([
    "info value-read-specially 相談_H31.4!A2 「R1.4.3」は元号が合わないため、H31.4.3と読み取りました。",
  ]);
});

test("it offers the value as it was read", () => {
  const [finding] = findingsOf(contextOf(smallOffice({ "食料_H31.4!D2": "１２個" })));
  expect(finding?.fix).toEqual({
    before: "１２個",
    after: "12",
    value: { of: "number", number: 12 },
  });
});

test("a date of text among true dates, and a code in other words among its own, are offered as these", () => {
  const office = smallOffice({ "対応_H31.4!A3": "4/16", "対応_H31.4!C4": "訪問" });
  const fixes = findingsOf(contextOf(office)).map(({ place, fix }) => [place.cell, fix?.value]);
  expect(fixes).toEqual([
    [
      { row: 2, column: 0 },
      { of: "date", date: { year: 2019, month: 4, day: 16 } },
    ],
    [
      { row: 3, column: 2 },
      { of: "text", text: "訪問・同行支援" },
    ],
  ]);
});

test("where a column is written so throughout, it is the office’s way", () => {
  const office = smallOffice({ "対応_H31.4!A2": "4/3", "対応_H31.4!A3": "4/16", "対応_H31.4!A4": "4/22" });
  expect(findingsIn(office)).toEqual([]);
});
