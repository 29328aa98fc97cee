import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("today", () => {
  expect(findingsIn(smallOffice(), { year: 2019, month: 6, day: 28 })).toEqual([]);
});

test("one day later", () => {
  expect(findingsIn(smallOffice(), { year: 2019, month: 6, day: 27 })).toEqual([
    "warning record-date-not-in-future 終結_R1.6!A2 終結日「R1.6.28」は、今日（R1.6.27）より後の日付です。",
  ]);
});

test("a month that has not begun: one finding a sheet", () => {
  const findings = findingsIn(smallOffice(), { year: 2019, month: 5, day: 31 });
  expect(findings).toEqual([
    "warning record-date-not-in-future 相談_R1.6 R1.6はまだ来ていませんが、このシートには記録が1件あります。",
    "warning record-date-not-in-future 対応_R1.6 R1.6はまだ来ていませんが、このシートには記録が2件あります。",
    "warning record-date-not-in-future プラン_R1.6 R1.6はまだ来ていませんが、このシートには記録が1件あります。",
    "warning record-date-not-in-future 終結_R1.6 R1.6はまだ来ていませんが、このシートには記録が1件あります。",
  ]);
});
