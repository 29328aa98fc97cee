import { findingsIn, findingsOfRule } from "../findings-in";
import { smallOffice, withSheet, withoutSheets } from "../small-office";

test("a sheet for the whole year in place of three", () => {
  expect(
    findingsIn(
      withSheet(
        withoutSheets(smallOffice(), "終結_H31.4", "終結_R1.5", "終結_R1.6"),
        "終結",
        ["終結日", "受付番号", "終結理由"],
        ["2019-05-31", "H30-001", "就労"],
        ["2019-06-28", "R1-002", "就労"],
      ),
    ),
  ).toEqual([]);
});

test("a month of plans", () => {
  expect(findingsIn(withoutSheets(smallOffice(), "プラン_R1.6"))).toEqual([
    "warning kind-sheet-missing - R1.6のプランのシートがありません。",
  ]);
});

test("a month of intakes: what depends on it stays silent", () => {
  expect(findingsIn(withoutSheets(smallOffice(), "相談_H31.4"))).toEqual([
    "warning kind-sheet-missing - H31.4の新規相談のシートがありません。",
  ]);
});

test("a month of closures", () => {
  expect(findingsIn(withoutSheets(smallOffice(), "終結_R1.5"))).toEqual([
    "warning kind-sheet-missing - R1.5の終結のシートがありません。",
  ]);
});

test("a month without learning support", () => {
  expect(findingsIn(withoutSheets(smallOffice(), "学習_H31.4"))).toEqual([
    "info kind-sheet-missing - H31.4の学習支援のシートがないため、実施のない月として扱います。",
  ]);
});

test("no plan at all: one finding", () => {
  expect(findingsIn(withoutSheets(smallOffice(), "プラン_H31.4", "プラン_R1.5", "プラン_R1.6"))).toEqual([
    "warning kind-sheet-missing - プランのシートが1枚もありません。",
  ]);
});

test("no food handout at all", () => {
  expect(findingsIn(withoutSheets(smallOffice(), "食料_H31.4", "食料_R1.5", "食料_R1.6"))).toEqual([
    "info kind-sheet-missing - 食料支給のシートが1枚もないため、実施していないものとして扱います。",
  ]);
});

test("an office that began in June: one finding for the months before", () => {
  const names = Object.keys(smallOffice()).filter((name) => /H31\.4|R1\.5/.test(name));
  expect(findingsOfRule("kind-sheet-missing", withoutSheets(smallOffice(), ...names))).toEqual([
    "warning kind-sheet-missing - R1.5までの月のシートが、どの種類も1枚もありません。年度の途中に始めた事業所なら、このままでかまいません。",
  ]);
});
