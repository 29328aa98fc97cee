import { readNumberText } from "../../../src/domain/text/number-text";

test.each([
  ["3", 3],
  ["１２", 12],
  ["3個", 3],
  ["３ 件", 3],
  ["75歳", 75],
  ["1,234", 1234],
  ["１，２３４円", 1234],
  ["1,234,567", 1_234_567],
  ["2.5", 2.5],
  ["-2", -2],
  ["－２", -2],
  ["−2個", -2],
  ["0", 0],
])("%j is %d", (text, number) => {
  expect(readNumberText(text)).toBe(number);
});

test.each(["", "個", "3個4個", "3～4", "12,34", "1,2345", "三", "約3", "3?", "1e3", "0x10", ".", "∞"])(
  "%j is no number",
  (text) => {
    expect(readNumberText(text)).toBeUndefined();
  },
);
