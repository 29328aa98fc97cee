import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("the times may be blank", () => {
  expect(findingsIn(smallOffice({ "対応_H31.4!D3": null }))).toEqual([]);
});

test("対応日 is blank", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": null }))).toEqual([
    "error contact-required-field 対応_R1.5!A2 対応日が記入されていません。",
  ]);
});

test("支援方法 is blank", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!C2": null }))).toEqual([
    "error contact-required-field 対応_R1.5!C2 支援方法が記入されていません。",
  ]);
});
