import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("on the day of the intake", () => {
  expect(findingsIn(smallOffice({ "プラン_H31.4!A2": "2019-04-03" }))).toEqual([]);
});

test("before the intake", () => {
  expect(findingsIn(smallOffice({ "プラン_H31.4!A2": "2019-04-02" }))).toEqual([
    "warning plan-outside-case プラン_H31.4!A2 作成日「H31.4.2」が、受付番号「R1-001」の受付日「H31.4.3」より前です。",
  ]);
});

test("after the closure", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.6!B2": "H30-001" }))).toEqual([
    "warning plan-outside-case プラン_R1.6!A2 作成日「R1.6.12」が、受付番号「H30-001」の終結日「R1.5.31」より後です。",
  ]);
});

test("that a plan has ended is written when the case has", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.6!B2": "H30-001", "プラン_R1.6!C2": "中断・終結" }))).toEqual(
    [],
  );
});
