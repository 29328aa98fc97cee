import { findingsIn, relatedIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("a number with No. before it", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!B2": "No.R1-003" }))).toEqual([]);
});

test("one of several numbers is unknown", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!B3": "R1-001、R1-999" }))).toEqual([
    "warning contact-case-known 対応_R1.5!B3 受付番号「R1-999」は、新規相談にも継続ケースにもありません。",
  ]);
});

test("twice: one finding", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!B2": "R1-999", "対応_R1.5!B3": "R1-999" }))).toEqual([
    "warning contact-case-known 対応_R1.5!B2 受付番号「R1-999」は、新規相談にも継続ケースにもありません。",
  ]);
});

test("it points to the other rows with the number", () => {
  expect(relatedIn(smallOffice({ "対応_R1.5!B2": "R1-999", "対応_R1.5!B3": "R1-999" }))).toEqual([
    "対応_R1.5!B3",
  ]);
});

test("a missing intake is told of once, at the closure", () => {
  const office = smallOffice({
    "相談_H31.4!A3": null,
    "相談_H31.4!B3": null,
    "相談_H31.4!C3": null,
    "相談_H31.4!D3": null,
    "相談_H31.4!E3": null,
    "相談_H31.4!F3": null,
  });
  expect(findingsIn(office)).toEqual([
    "error closure-case-known 終結_R1.6!B2 受付番号「R1-002」は、新規相談にも継続ケースにもありません。",
  ]);
  expect(relatedIn(office)).toEqual(["対応_H31.4!B3", "対応_R1.5!B3"]);
});
