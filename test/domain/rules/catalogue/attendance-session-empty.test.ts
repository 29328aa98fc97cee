import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("somebody came", () => {
  expect(findingsIn(smallOffice({ "学習_R1.6!E2": null }))).toEqual([]);
});

test("休 for all is no session", () => {
  expect(findingsIn(smallOffice({ "学習_R1.6!E2": "休", "学習_R1.6!E3": "休" }))).toEqual([]);
});

test.each([
  ["nothing", null],
  ["absences only", "×"],
])("%s", (_, mark) => {
  expect(findingsIn(smallOffice({ "学習_R1.6!E2": mark, "学習_R1.6!E3": mark }))).toEqual([
    "warning attendance-session-empty 学習_R1.6!E1 実施日「R1.6.8」には出席の印が1つもありませんが、1回と数えています。",
  ]);
});

test("a session to come", () => {
  const office = smallOffice({ "学習_R1.6!E2": null, "学習_R1.6!E3": null });
  const lines = findingsIn(office, { year: 2019, month: 6, day: 7 });
  expect(lines.filter((line) => line.includes("attendance"))).toEqual([]);
});

test("one who was there at a session that is cancelled for the others", () => {
  const office = smallOffice({
    "学習_R1.6!E2": "休",
    "学習_R1.6!A4": "山川 三郎",
    "学習_R1.6!B4": "中2",
    "学習_R1.6!E4": "休",
  });
  expect(findingsIn(office)).toEqual([
    "warning attendance-session-empty 学習_R1.6!E1 実施日「R1.6.8」には「休」が2人ありますが、出席が1人あるため、1回と数えています。",
  ]);
});
