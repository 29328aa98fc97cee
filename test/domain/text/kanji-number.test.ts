import { isKanjiNumber, kanjiNumber } from "../../../src/domain/text/kanji-number";

test.each<[string, number]>([
  ["二十三", 23],
  ["十", 10],
  ["百五", 105],
  ["三千九十四", 3094],
  ["二二七", 227],
  ["三〇九四", 3094],
  ["弐拾参", 23],
])("%s is %i", (text, value) => {
  expect(isKanjiNumber(text)).toBe(true);
  expect(kanjiNumber(text)).toBe(value);
});

test.each(["", "三百四十三千", "十百", "二十三四", "二人"])("%s is no number", (text) => {
  expect(isKanjiNumber(text)).toBe(false);
});
