import { findingsOfRule } from "../findings-in";
import { riceOfYear } from "../office-of-a-year";

const RULE = "food-handout-quantity-far";
const OVER = { year: 2020, month: 4, day: 1 };

test("what an office usually gives, and thirty of something small", () => {
  expect(findingsOfRule(RULE, riceOfYear(1, 2, 2, 3, 1, 2, 2, 30), OVER)).toEqual([]);
});

test("ten times the usual", () => {
  expect(findingsOfRule(RULE, riceOfYear(1, 2, 2, 3, 1, 2, 2, 200), OVER)).toEqual([
    "warning food-handout-quantity-far 食料_R1.11!C2 米の数量200は、いつもの支給（中央値2）より大幅に多くなっています。",
  ]);
});

test("an office that gives by the hundred", () => {
  expect(findingsOfRule(RULE, riceOfYear(100, 120, 90, 300, 100, 110, 100, 400), OVER)).toEqual([]);
});

test("five months are no history", () => {
  expect(findingsOfRule(RULE, riceOfYear(1, 2, 2, 3, 200), OVER)).toEqual([]);
});
