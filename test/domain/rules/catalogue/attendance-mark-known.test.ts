import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("late, left early, absent and cancelled", () => {
  expect(
    findingsIn(
      smallOffice({ "学習_R1.5!E2": "遅", "学習_R1.5!F2": "早", "学習_R1.5!E3": "欠", "学習_R1.5!F3": "休" }),
    ),
  ).toEqual([]);
});

test("a mark that is none", () => {
  expect(findingsIn(smallOffice({ "学習_R1.5!F2": "△" }))).toEqual([
    "error attendance-mark-known 学習_R1.5!F2 5/25の出欠の印を読み取れません。",
  ]);
});
