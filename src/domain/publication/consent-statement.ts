/**
 * Reads 「同意・匿名化の確認」, in which staff write when and by whom it was confirmed that a person agreed to their 事例. Only
 * what is understood to its last character is a yes: a case told against somebody's will cannot be taken back.
 */

/** A day: R2.3.20, 2020/3/20, 令和2年3月20日, 3/20. */
const DAY =
  /(?:令和|平成|[RH]\.?)?\s*(?:(?:\d{1,4}|元)\s*[./\-年]\s*\d{1,2}\s*[./\-月]\s*\d{1,2}\s*日?|\d{1,2}\s*[./\-月]\s*\d{1,2}\s*日?|\d{8})(?:\s*\([月火水木金土日]\))?/giu;

/** What sounds like a no, a not yet, or a condition, wherever it stands. */
const REFUSED =
  /[未不否拒無断辞反撤消破却難要待延非外仮]|なし|ない|ません|取れ|得られ|中止|停止|保留|予定|依頼|連絡|検討|調整|交渉|後日|条件|一部|限定|変更|削除|解除|死亡|転居|キャンセル|ストップ|[迷嫌怒困惑悩疑悔]|(?<!利)用|苦情|白紙|再考|留守|ダメ|だめ|逝去|死去|期[限間]|[年月]間|[庁所局課室部館市]内|内部|研修|教材|会議|学会|NG|NO|[×✕✗?]/iu;

type Meaning =
  | "yes"
  /** The person, or who decides for them. */
  | "asked"
  /** A family's yes is not the person's. */
  | "family"
  /** Who confirmed, known by a post: 所長, 職員A. */
  | "post"
  /** A word that can only be somebody's name. */
  | "name"
  | "filler"
  | "separator";

/** Nothing goes on behind it but another statement. */
const END = String.raw`(?![\p{L}\p{N}ー])`;
const DONE = "(?:済み?|ずみ|完了|しました|した|OK)";
const GOT = "(?:を得た|を得ました|を得ている|をいただいた|をいただきました|をもらった|をもらいました)";
const POST =
  "(?:(?:主任)?(?:相談|就労|家計|自立|就労準備)?支援員|(?:主任)?相談員|センター長|所長|主任|係長|課長|室長|社会福祉士|担当者?|職員)";
const NAME = String.raw`(?:\p{Script=Han}{1,4}|\p{Script=Katakana}[\p{Script=Katakana}ー]{1,7}|[A-Z][A-Za-z]{1,11})`;
const NAME_ENDS = String.raw`(?=$|[\s、,・/:()「」.]|が(?:ご?本人|確認))`;

const TOKENS: readonly (readonly [Meaning, RegExp])[] = (
  [
    ["yes", String.raw`確認(?:${DONE}${END}|(?:し|の上|のうえ)(?=[、,\s])|${END}|(?=匿名))`],
    [
      "yes",
      String.raw`同意(?:あり|有り?|${DONE}|${GOT}|取得${DONE}?|書(?:あり|有り?|受領|取得)${DONE}?)?(?:${END}|(?=確認|匿名))`,
    ],
    ["yes", String.raw`(?:了承|承諾|了解|許可|許諾|快諾)(?:あり|有り?|${DONE}|${GOT})?${END}`],
    // 確認者 職員A
    ["yes", String.raw`確認者(?=[\s:])`],
    ["filler", String.raw`(?:確認|同意)日(?=[\s:])`],
    ["filler", String.raw`匿名化?(?:${DONE}|を?確認${DONE}?)?(?:${END}|(?=も確認))`],
    ["asked", String.raw`ご?本人(?:様|さん)?|保護者|(?:成年)?後見人`],
    ["family", String.raw`ご?家族|両親|母親?|父親?|妻|夫|長男|長女`],
    ["filler", String.raw`(?:書面|口頭|電話|面談|来所|訪問)(?:時|にて)?`],
    ["name", String.raw`${POST}[\s:]{1,2}(?!確認|同意|匿名|了承|承諾|本人|家族)${NAME}${NAME_ENDS}`],
    ["post", String.raw`${POST}(?:[A-Z](?![A-Z])|[0-9])?(?:さん)?`],
    ["name", String.raw`${NAME}(?:${POST})?${NAME_ENDS}`],
    ["filler", String.raw`から|より|にて|[にとがをもでの]`],
    ["separator", String.raw`[\s、。,.・/:;()「」\-~]+`],
  ] as const
).map(([meaning, source]) => [meaning, new RegExp(source, "uy")] as const);

interface Read {
  readonly meaning: Meaning;
  readonly end: number;
}

function readAt(text: string, at: number): Read | undefined {
  for (const [meaning, pattern] of TOKENS) {
    pattern.lastIndex = at;
    if (pattern.test(text) && pattern.lastIndex > at) return { meaning, end: pattern.lastIndex };
  }
  return undefined;
}

/** What the words say one after another; undefined where one is not understood. */
function meaningsOf(text: string): readonly Meaning[] | undefined {
  const meanings: Meaning[] = [];
  for (let at = 0; at < text.length;) {
    const read = readAt(text, at);
    if (!read) return undefined;
    meanings.push(read.meaning);
    at = read.end;
  }
  return meanings;
}

/** True where the text says clearly that consent was confirmed, when, and by whom. */
export function isConsentConfirmed(text: string | undefined): boolean {
  const plain = text?.normalize("NFKC").trim() ?? "";
  const withoutDay = plain.replace(DAY, " ");
  if (withoutDay === plain || REFUSED.test(plain)) return false;
  const meanings = meaningsOf(withoutDay.trim());
  if (!meanings) return false;
  const count = (meaning: Meaning) => meanings.filter((each) => each === meaning).length;
  // A word beside somebody who confirmed may be anything: 破棄.
  const isByOne = count("name") === 1 ? count("post") === 0 : count("name") === 0 && count("post") > 0;
  if (!isByOne) return false;
  if (count("yes") > 0) return count("family") === 0 || count("asked") > 0;
  // The column asks for a day and a person: R2.3.2 所長 is an answer to it, and any other word makes it another.
  return count("post") === 1 && meanings.every((meaning) => meaning === "post" || meaning === "separator");
}
