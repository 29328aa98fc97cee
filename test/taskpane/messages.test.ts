import { MESSAGES_EN } from "../../src/taskpane/messages.en";
import { MESSAGES_JA } from "../../src/taskpane/messages.ja";

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const LATIN_WORD = /[A-Za-z]{4,}/;
/** Names that are the same in Japanese. */
const NAMES = /Microsoft|Office|Excel(?:Api)?/g;

/** Sheets and items bear the same names in every language. */
const SHEET_NAMES = /点検の記録|設定|読み方|過年度|前年度の文|年度|前年度末件数|報告書の構成/g;

/** Every text of a catalogue by its path; functions are asked with plain values. */
function textsOf(value: unknown, path = ""): readonly { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") {
    const answer: unknown = path.endsWith("monthLabel")
      ? Reflect.apply(value, undefined, [{ year: 2019, month: 8 }])
      : Reflect.apply(value, undefined, [8, 8, 8]);
    return textsOf(answer, path);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

it("has the same texts in both languages", () => {
  const paths = (catalogue: object) => textsOf(catalogue).map(({ path }) => path);
  expect(paths(MESSAGES_EN)).toEqual(paths(MESSAGES_JA));
});

it("has no Japanese left in English, and no English in Japanese", () => {
  const english = textsOf(MESSAGES_EN);
  expect(english.length).toBeGreaterThan(100);
  expect(english.filter(({ text }) => JAPANESE.test(text.replace(SHEET_NAMES, "")))).toEqual([]);
  const japanese = textsOf(MESSAGES_JA);
  expect(japanese.filter(({ text }) => LATIN_WORD.test(text.replace(NAMES, "")))).toEqual([]);
});

it("leaves no text empty", () => {
  const empty = [...textsOf(MESSAGES_EN), ...textsOf(MESSAGES_JA)].filter(({ text }) => text.trim() === "");
  expect(empty).toEqual([]);
});

it("puts what it is given into every text that takes something", () => {
  const taking = [...textsOf(MESSAGES_EN), ...textsOf(MESSAGES_JA)].filter(({ text }) =>
    /undefined|\[object/.test(text),
  );
  expect(taking).toEqual([]);
});
