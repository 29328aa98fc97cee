import fc from "fast-check";
import { textKey } from "../../../src/domain/text/text-key";

describe("labels that are the same", () => {
  test.each([
    ["電話・メール", "電話･ﾒｰﾙ"],
    ["問題解決（就労以外）", "問題解決(就労以外)"],
    ["受付年月日", "受付\n年月日"],
    ["備考", "備　考"],
    ["備考", " 備 考 "],
    ["中1", "中１"],
    ["受付No.", "受付Ｎｏ．"],
    ["受付No.", "受付no."],
    ["訪問・同行支援", "訪問·同行支援"],
    ["キャリアコンサルティング", "ｷｬﾘｱｺﾝｻﾙﾃｨﾝｸﾞ"],
    ["○", "〇"],
    ["○", "◯"],
    ["○", "●"],
    ["4～6月", "4〜6月"],
    ["R1-001", "R1−001"],
    ["R1-001", "Ｒ１－００１"],
  ])("%j and %j", (a, b) => {
    expect(textKey(a)).toBe(textKey(b));
  });
});

describe("labels that are not", () => {
  test.each([
    ["中1", "中2"],
    ["中断", "中断・終結"],
    ["ハ", "バ"],
    ["70代", "70代以上"],
    ["○", "×"],
    // The long vowel mark is no hyphen.
    ["メール", "メ-ル"],
  ])("%j and %j", (a, b) => {
    expect(textKey(a)).not.toBe(textKey(b));
  });
});

/** What stands in workbooks: ASCII, kana with their marks, kanji, and full-width forms. */
const CHARACTERS = fc.oneof(
  ...[
    [0x20, 0x7e],
    [0x2010, 0x2015],
    [0x25cb, 0x25cf],
    [0x3000, 0x30ff],
    [0x4e00, 0x9fff],
    [0xf900, 0xfaff],
    [0xff00, 0xffef],
  ].map(([min, max]) =>
    fc.integer({ min: min ?? 0, max: max ?? 0 }).map((code) => String.fromCharCode(code)),
  ),
);

test("what needs no folding has the key that folding would give it", () => {
  fc.assert(
    fc.property(fc.string({ unit: CHARACTERS, maxLength: 12 }), (text) => {
      // The full-width letter has the whole text folded.
      expect(textKey(`${text}Ａ`)).toBe(`${textKey(text)}a`);
    }),
    { numRuns: 2000 },
  );
});
