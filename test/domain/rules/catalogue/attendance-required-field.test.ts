import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("no day of leaving", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!D3": null }))).toEqual([]);
});

test("氏名 is blank", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!A2": null }))).toEqual([
    "error attendance-required-field 学習_R1.5!A2 氏名が記入されていません。",
  ]);
});

test("学年 is blank", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!B2": null }))).toEqual([
    "error attendance-required-field 学習_R1.5!B2 学年が記入されていません。",
  ]);
});
