import { findingsIn } from "../findings-in";
import { contactsOfYear } from "../office-of-a-year";
import { findingsOfRule } from "../findings-in";
import { smallOffice } from "../small-office";

test("on weekdays", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("on a Saturday", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": "2019-05-18" }))).toEqual([
    "info record-date-on-closed-day 対応_R1.5!A2 このシートには、土曜か日曜の日付の対応が1件あります。",
  ]);
});

test("an office that is open at weekends", () => {
  const year = contactsOfYear(28, 28);
  expect(findingsOfRule("record-date-on-closed-day", year)).toEqual([]);
});
