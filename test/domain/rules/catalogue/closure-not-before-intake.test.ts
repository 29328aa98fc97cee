import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets } from "../small-office";

test("closed on the day of intake", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!A2": "2019-05-13", "終結_R1.5!B2": "R1-003" }))).toEqual([]);
});

test("closed before the intake", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!A2": "2019-05-10", "終結_R1.5!B2": "R1-003" }))).toEqual([
    "error closure-not-before-intake 終結_R1.5!A2 終結日「R1.5.10」が、受付日「R1.5.13」より前です。",
  ]);
});

test("a question where the carried cases are not listed", () => {
  expect(
    findingsIn(
      withoutSheets(
        smallOffice({
          "終結_R1.5!A2": "2019-05-10",
          "終結_R1.5!B2": "R1-003",
          "対応_H31.4!B4": "R1-001",
          "対応_R1.6!B2": "R1-001",
          "プラン_R1.5!B2": "R1-001",
        }),
        "継続ケース",
      ),
    ),
  ).toEqual([
    "warning closure-not-before-intake 終結_R1.5!A2 終結日「R1.5.10」が、受付日「R1.5.13」より前です。前年度から続くケースの再開でなければ、日付を直してください。",
  ]);
});
