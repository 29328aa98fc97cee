import { quotingFor } from "../../../../src/domain/rules/quoting/quoted-text";
import { DEFAULT_CODE_LISTS } from "../../../../src/domain/settings/default-code-lists";

const { quote, caseNumber } = quotingFor(DEFAULT_CODE_LISTS);

describe("a cell's text is quoted", () => {
  test.each([
    ["電話連絡", "電話連絡"],
    ["転居", "転居"],
    ["問題解決(就労以外", "問題解決(就労以外"],
    ["電話･ﾒｰﾙ？", "電話･ﾒｰﾙ？"],
    ["5/32", "5/32"],
    ["R1.5.32", "R1.5.32"],
    ["令和元年5月32日", "令和元年5月32日"],
    ["１．５件", "１．５件"],
    ["40歳位", "40歳…"],
    ["△", "△"],
    ["#N/A", "#N/A"],
    ["#REF!", "#REF!"],
    ["？", "？"],
    ["小6", "小6"],
    ["ﾊﾟｯｸﾗｲｽ", "ﾊﾟｯｸﾗｲｽ"],
    ["占い、転生", "占い、…"],
  ])("%s", (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});

describe("what could be a name is left out", () => {
  test.each([
    ["佐藤花子", undefined],
    ["𠮷田", undefined],
    ["髙橋", undefined],
    ["ﾀﾅｶ ﾊﾅｺ", undefined],
    ["Suzuki Taro", undefined],
    ["佐藤・花子", undefined],
    ["佐藤（花子）", undefined],
    ["すずき まい", undefined],
    ["佐藤花子 40代", "… 40代"],
    ["佐藤花子さんへ電話", "…電話"],
    ["就労（佐藤花子）", "就労（…）"],
    ["本人\n佐藤", "本人 …"],
    ["佐藤5/13", "…5/13"],
    ["Suzuki1", "…1"],
    ["#SUZUKI!", undefined],
    ["\u001b[31m5/32\u202e", "…[31m5/32…"],
    ["三上一二三", undefined],
  ])("%s", (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  test("a word of the list inside a name is no word", () => {
    expect(quote("松本人志")).toBeUndefined();
    expect(quote("マルメールド")).toBeUndefined();
  });
});

test("a long note is cut, and a very long one is not read to its end", () => {
  expect(quote("電話、面談、訪問、面談、電話、訪問、面談、電話")).toBe(
    "電話、面談、訪問、面談、電話、訪問、面談…",
  );
  expect(quote(`電話${"あ".repeat(300)}電話`)).toBe("電話…");
});

test("words of the office's own lists are quoted", () => {
  const topic = { ...DEFAULT_CODE_LISTS.topic };
  const codes = [{ id: "x", label: "多重介護", printedLines: ["多重介護"], aliases: ["ヤングケアラー"] }];
  const own = quotingFor({ ...DEFAULT_CODE_LISTS, topic: { ...topic, codes } });
  expect(own.quote("ヤングケアラー？")).toBe("ヤングケアラー？");
  expect(quote("ヤングケアラー？")).toBeUndefined();
});

describe("a case number", () => {
  test.each(["R1-001", "1", "12-3", "H30-001", "第12号", "令1-5", "平成30-2", "A12", "相談-3", "NO.12"])(
    "%s looks like one",
    (text) => {
      expect(caseNumber(text)).toBe(text);
    },
  );

  test.each(["佐藤花子", "佐藤花子1", "R1-001佐藤", "SUZUKI1", "KEN-1", "相談", "-", ""])(
    "%s does not",
    (text) => {
      expect(caseNumber(text)).toBeUndefined();
    },
  );
});
