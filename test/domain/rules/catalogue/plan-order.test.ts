import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets } from "../small-office";

test("a carried case is renewed without a new plan of this year", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.6!B2": "H30-002" }))).toEqual([]);
});

test("made and renewed on one day", () => {
  expect(
    findingsIn(
      smallOffice({
        "プラン_H31.4!A2": "2019-04-10",
        "プラン_H31.4!A3": "2019-04-10",
        "プラン_H31.4!B3": "R1-001",
        "プラン_H31.4!C3": "更新",
      }),
    ),
  ).toEqual([]);
});

test("renewed without a new plan", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.6!B2": "R1-002" }))).toEqual([
    "warning plan-order プラン_R1.6!C2 受付番号「R1-002」には、このプランより前に新規のプランがありません。",
  ]);
});

test("ended without a new plan", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.6!B2": "R1-002", "プラン_R1.6!C2": "中断・終結" }))).toEqual([
    "warning plan-order プラン_R1.6!C2 受付番号「R1-002」には、このプランより前に新規のプランがありません。",
  ]);
});

test("a new plan whose number is missing may be the one", () => {
  expect(findingsIn(smallOffice({ "プラン_H31.4!B2": null }))).toEqual([
    "error plan-required-field プラン_H31.4!B2 受付番号が記入されていません。",
  ]);
});

describe("a month without a sheet of plans", () => {
  const renewed = (caseNumber: string) =>
    findingsIn(withoutSheets(smallOffice({ "プラン_R1.6!B2": caseNumber }), "プラン_H31.4"));

  test("before the intake explains nothing", () => {
    expect(renewed("R1-003")).toEqual([
      "warning kind-sheet-missing - H31.4のプランのシートがありません。",
      "warning plan-order プラン_R1.6!C2 受付番号「R1-003」には、このプランより前に新規のプランがありません。",
    ]);
  });

  test("since the intake may hold the new plan", () => {
    expect(renewed("R1-002")).toEqual(["warning kind-sheet-missing - H31.4のプランのシートがありません。"]);
  });
});
