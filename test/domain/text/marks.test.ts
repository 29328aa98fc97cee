import { isChoiceMark, isDeclinedMark, readAttendanceMark } from "../../../src/domain/text/marks";

test.each(["○", "〇", "◯", "●", "レ", "ﾚ", "✓", "✔", "1", "１", "TRUE", " ○ "])(
  "%j chooses an answer",
  (mark) => {
    expect(isChoiceMark(mark)).toBe(true);
  },
);

test.each(["", "×", "0", "2", "△", "済", "就労"])("%j does not", (mark) => {
  expect(isChoiceMark(mark)).toBe(false);
});

test.each(["×", "0", "０", "－", "FALSE"])("%j says that an answer is not chosen", (mark) => {
  expect(isDeclinedMark(mark)).toBe(true);
});

test.each(["", "○", "2", "△"])("%j does not say so", (mark) => {
  expect(isDeclinedMark(mark)).toBe(false);
});

test.each([
  ["○", "present"],
  ["〇", "present"],
  ["●", "present"],
  ["出", "present"],
  ["1", "present"],
  ["✓", "present"],
  ["遅", "present"],
  ["早", "present"],
  ["×", "absent"],
  ["✕", "absent"],
  ["欠", "absent"],
  ["0", "absent"],
  ["休", "cancelled"],
  ["△", undefined],
  ["2", undefined],
  ["", undefined],
])("%j in an attendance book: %s", (mark, meaning) => {
  expect(readAttendanceMark(mark)).toBe(meaning);
});
