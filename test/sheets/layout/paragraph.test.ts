import { dividedProse } from "../../../src/sheets/layout/paragraph";

test("a text is cut whole, and no page begins with what no line of Japanese begins with", () => {
  const text = "家計を書き出し、見通しを立てた。（面談）「どうしよう」と話した。\n".repeat(12);
  for (let points = 60; points < 200; points += 10)
    for (let lines = 1; lines < 12; lines++) {
      const [first, rest] = dividedProse(text, points, lines);
      expect(`${first}${rest}`.replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
      expect(rest).not.toMatch(/^[、。）」ー]/);
    }
});
