import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";

test("a date as text, and a column of totals", () => {
  expect(
    findingsIn(smallOffice({ "学習_R1.5!F1": "5/25", "学習_R1.5!G1": "出席計", "学習_R1.5!G2": 1 })),
  ).toEqual([]);
});

test("a day that does not exist", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!F1": "5/32" }))).toEqual([
    "error attendance-session-date-readable 学習_R1.5!F1 見出しの実施日を日付として読み取れません。",
  ]);
});

test.each(["5/25月", "5/25 第2回"])("a header that begins like a date and is none: %s", (header) => {
  expect(findingsIn(smallOffice({ "学習_R1.5!F1": header }))).toEqual([
    "error attendance-session-date-readable 学習_R1.5!F1 見出しの実施日を日付として読み取れません。",
  ]);
});

test("what stands under such a header is told of once, at the header", () => {
  const office = smallOffice({ "学習_R1.5!F1": "5/25月", "学習_R1.5!F2": "△", "学習_R1.5!F3": "母" });
  expect(findingsIn(office)).toEqual([
    "error attendance-session-date-readable 学習_R1.5!F1 見出しの実施日を日付として読み取れません。",
  ]);
});

test.each([
  ["that does not exist", "5/32", "error", "この行の実施日を日付として読み取れません。"],
  ["that is not there", null, "warning", "この行には実施日がないため、どの回の出席にも数えていません。"],
])("one row a session: a date %s", (_, date, severity, message) => {
  const office = withoutSheets(smallOffice(), "学習_R1.5");
  const rows = [
    ["2019-05-11", "青空 一郎", "中1", "○"],
    [date, "海野 花子", "中3", "○"],
  ];
  expect(findingsIn(withSheet(office, "学習_R1.5", ["実施日", "氏名", "学年", "出欠"], ...rows))).toEqual([
    `${severity} attendance-session-date-readable 学習_R1.5!A3 ${message}`,
  ]);
});
