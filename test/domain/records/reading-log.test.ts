import { readingLog } from "../../../src/domain/records/reading-log";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { attendanceSheet, recordSheet, yearOf } from "../../fixtures/record-sheets";

/** `sheet column how before → after ×cells`, one line an entry. */
function logOf(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return readingLog(yearOf(sheets)).map(
    ({ sheet, column, how, before, after, cells }) =>
      `${sheet} ${column.ja} ${how} ${before} → ${after} ×${cells.length}`,
  );
}

test("what stands as it is read is not told", () => {
  expect(logOf(recordSheet("対応_R1.5", ["R1.5.13", "R1-001", "面談", 2]))).toEqual([]);
});

test("dates, numbers, codes and case numbers in other forms, equal ones of a sheet once", () => {
  const rows = [
    ["R1.4.30", "No.12", "ﾒｰﾙ", "３件"],
    ["5/13", "No.12", "面談", "３件"],
  ];
  expect(logOf(recordSheet("対応", ...rows))).toEqual([
    "対応 対応日 era-slip R1.4.30 → H31.4.30 ×1",
    "対応 受付番号 case-number-form No.12 → 12 ×2",
    "対応 支援方法 code-spelling ﾒｰﾙ → 電話・メール ×1",
    "対応 件数 number-in-text ３件 → 3 ×2",
    "対応 対応日 year-inferred 5/13 → R1.5.13 ×1",
  ]);
});

test("quantities of food, and marks of those who came late", () => {
  const food = recordSheet("食料_R1.5", ["R1.5.13", "R1-001", null, "２袋", 1, null]);
  const pupils = attendanceSheet(
    "学習_R1.5",
    ["R1.5.11", "R1.5.25"],
    ["青空 一郎", "中1", null, null, "遅", "○"],
    ["海野 花子", "中3", null, null, "早", "遅"],
  );
  expect(logOf(food, pupils)).toEqual([
    "食料_R1.5 品目の数量 number-in-text ２袋 → 2 ×1",
    "学習_R1.5 実施日 late-or-early 遅 → 出席 ×2",
    "学習_R1.5 実施日 late-or-early 早 → 出席 ×1",
  ]);
});

test("dates over columns of sessions", () => {
  const pupils = attendanceSheet("学習_R1.5", ["5/11", "5/18土", "R1.5.25"], ["青空 一郎", "中1"]);
  expect(logOf(pupils)).toEqual([
    "学習_R1.5 実施日 year-inferred 5/11 → R1.5.11 ×1",
    "学習_R1.5 実施日 year-inferred 5/18土 → R1.5.18 ×1",
  ]);
});

test("what may be a name in a column of numbers is not told", () => {
  expect(logOf(recordSheet("終結_R1.5", ["R1.5.31", "青空　一郎", "就労"]))).toEqual([]);
});
