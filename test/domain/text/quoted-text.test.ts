import { quotedText } from "../../../src/domain/text/quoted-text";

const CODE_UNITS = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit));

test("every character is written as JSON writes it, alone, within a text and as a half of a pair", () => {
  const texts = CODE_UNITS.flatMap((unit) => [unit, `あ${unit}b`, `\ud83d${unit}`, `${unit}\ude00`]);
  expect(texts.filter((text) => quotedText(text) !== JSON.stringify(text))).toEqual([]);
  expect(quotedText("")).toBe('""');
});
