import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a zero beside another quantity", () => {
  expect(findingsIn(smallOffice({ "食料_H31.4!E2": 0 }))).toEqual([]);
});

test("a negative quantity", () => {
  expect(findingsIn(smallOffice({ "食料_H31.4!D2": -1 }))).toEqual([
    "error food-handout-quantity-count 食料_H31.4!D2 米の数量「-1」は0以上の整数ではありません。",
  ]);
});

test("a fraction, although nothing else was given", () => {
  expect(findingsIn(smallOffice({ "食料_R1.5!E2": 2.5 }))).toEqual([
    "error food-handout-quantity-count 食料_R1.5!E2 缶詰の数量「2.5」は0以上の整数ではありません。",
  ]);
});

test("text", () => {
  expect(findingsIn(smallOffice({ "食料_H31.4!F2": "少し" }))).toEqual([
    "error food-handout-quantity-count 食料_H31.4!F2 飲料の数量「少し」は0以上の整数ではありません。",
  ]);
});

test("a text that may be a name is not repeated", () => {
  expect(findingsIn(smallOffice({ "食料_H31.4!F2": "佐藤" }))).toEqual([
    "error food-handout-quantity-count 食料_H31.4!F2 飲料の数量の欄に、数ではない文字が入っています。",
  ]);
});
