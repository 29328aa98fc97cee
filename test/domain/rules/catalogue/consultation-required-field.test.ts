import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("an age in place of an age band", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!D1": "年齢", "相談_R1.5!D2": 52 }))).toEqual([]);
});

test("受付日 is blank", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!A2": null }))).toEqual([
    "error consultation-required-field 相談_R1.5!A2 受付日が記入されていません。",
  ]);
});

test("性別 is blank", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!C2": null }))).toEqual([
    "error consultation-required-field 相談_R1.5!C2 性別が記入されていません。",
  ]);
});

test("年代 is blank", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!D2": null }))).toEqual([
    "error consultation-required-field 相談_R1.5!D2 年代が記入されていません。",
  ]);
});

test("相談経路 is blank", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!E2": null }))).toEqual([
    "error consultation-required-field 相談_R1.5!E2 相談経路が記入されていません。",
  ]);
});

test("相談内容 is blank", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!F2": null }))).toEqual([
    "error consultation-required-field 相談_R1.5!F2 相談内容が記入されていません。",
  ]);
});

test("the number: contacts that may belong to it stay silent", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!B2": null }))).toEqual([
    "error consultation-required-field 相談_R1.5!B2 受付番号が記入されていません。",
  ]);
});

test("the age, where the sheet asks for it", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!D1": "年齢", "相談_R1.5!D2": null }))).toEqual([
    "error consultation-required-field 相談_R1.5!D2 年齢が記入されていません。",
  ]);
});

test("a list of nothing", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!F2": "、" }))).toEqual([
    "error consultation-required-field 相談_R1.5!F2 相談内容が記入されていません。",
  ]);
});

test("a column of the sheet: one finding for all its rows", () => {
  expect(findingsIn(smallOffice({ "相談_H31.4!C1": "メモ", "相談_H31.4!C2": "x" }))).toEqual([
    "error consultation-required-field 相談_H31.4!A1 このシートには「性別」の列が見つかりません。",
  ]);
});

test("a row that was only begun is one finding", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!B3": "R1-009" }))).toEqual([
    "error consultation-required-field 相談_R1.5!A3 受付日のほか4つの欄が記入されていません。書きかけの行ではないか、確かめてください。",
  ]);
});

test("of two blanks each is a finding", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!C2": null, "相談_R1.5!D2": null }))).toHaveLength(2);
});
