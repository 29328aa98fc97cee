import { findingsOfRule } from "../findings-in";
import { contactsOfYear } from "../office-of-a-year";

const RULE = "monthly-figure-far-from-history";
const OVER = { year: 2020, month: 4, day: 1 };

test("months that go up and down", () => {
  expect(findingsOfRule(RULE, contactsOfYear(40, 35, 52, 44, 38, 61, 70, 25), OVER)).toEqual([]);
});

test("small numbers", () => {
  expect(findingsOfRule(RULE, contactsOfYear(2, 3, 1, 2, 2, 3, 15, 0), OVER)).toEqual([]);
});

test("three times as many as ever", () => {
  expect(findingsOfRule(RULE, contactsOfYear(40, 35, 52, 44, 38, 45, 140), OVER)).toEqual([
    "warning monthly-figure-far-from-history - R1.10の延べ対応件数は140で、それまでの月（中央値42）より大幅に多くなっています。",
  ]);
});

test("hardly any, once the month is over", () => {
  const year = contactsOfYear(40, 35, 52, 44, 38, 45, 3);
  expect(findingsOfRule(RULE, year, OVER)).toEqual([
    "warning monthly-figure-far-from-history - R1.10の延べ対応件数は3で、それまでの月（中央値42）より大幅に少なくなっています。",
  ]);
  expect(findingsOfRule(RULE, year, { year: 2019, month: 10, day: 8 })).toEqual([]);
});

test("five months are no history", () => {
  expect(findingsOfRule(RULE, contactsOfYear(40, 35, 52, 44, 38, 140), OVER)).toEqual([]);
});
