import { textLines, textOfLines } from "../../../src/sheets/layout/text-lines";

test("a text has its own lines, and more where they do not fit", () => {
  expect(textLines("一行目\n二行目", 200, 10).map(({ text }) => text)).toEqual(["一行目", "二行目"]);
  expect(textLines("あ".repeat(50), 206, 10)).toHaveLength(3);
  expect(textLines("a".repeat(30), 206, 10)).toHaveLength(1);
  expect(textLines("", 206, 10)).toHaveLength(1);
});

test("the lines of a text are the text", () => {
  const text = `${"長い文。".repeat(30)}\n\n短い文\n${"次の文、".repeat(20)}`;
  const lines = textLines(text, 180, 10);
  expect(textOfLines(lines)).toBe(text);
  const [before, after] = [textOfLines(lines.slice(0, 4)), textOfLines(lines.slice(4))];
  expect(`${before}${after}`).toBe(text);
});

test("a cell too narrow for a character still has lines", () => {
  expect(textLines("あい", 4, 10).map(({ text }) => text)).toEqual(["あ", "い"]);
});
