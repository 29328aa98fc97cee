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
