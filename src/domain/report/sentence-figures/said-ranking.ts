import { COLUMN, NUMBER, ROW, type MarkedSentence } from "./marked-sentence";
import type { Place } from "./plain-sentence";

/** What a sentence says to be most or least, and what it says to come next: 本人が最も多く、次いで市役所外. */
export interface SaidRanking {
  readonly isLeast: boolean;
  readonly first: Place;
  /** The words that say that it is first. */
  readonly words: Place;
  /** In the order in which they are said; empty where nothing is said to come next. */
  readonly next: readonly Place[];
  /** The words that say what comes next, up to the first of them. */
  readonly nextWords: Place;
}

const NAME = `(?:${COLUMN}+|${ROW}+)`;
const COUNT = String.raw`(?:${NUMBER}+\s?(?:\(${NUMBER}+\))?)`;
const SUPERLATIVE = "(?:最も|もっとも|一番)";
/** 「本人」, 本人からの相談, 就労に関するもの. */
const QUOTE_END = "[」』】]?";
const OF_NAME = `${QUOTE_END}(?:(?:から|による|に関する)?(?:の)?(?:相談者?|紹介|支援|もの|方|割合|件数|人数))?`;
/** 本人が90件（39.7%）で最も多く, 8月は最多. */
const FIRST = new RegExp(
  `(?<name>${NAME})${OF_NAME}(?:が|は)、?(?:${COUNT}(?:で|と|であり|となり)、?)?` +
    `(?:${SUPERLATIVE}(?<much>多|少な)(?<tense>く|い|かった)|最(?<most>多|少))`,
  "d",
);
/** 最も多いのは本人で, 最も多いのは本人の90件. */
const FIRST_BEHIND = new RegExp(
  `${SUPERLATIVE}(?<much>多|少な)(?:い|かった)のは、?[「『【]?(?<name>${NAME})${QUOTE_END}` +
    `(?:(?:の|が)?${COUNT}|\\s?(?=で(?:あ|し|す|、|$)|だ|とな|、(?![「『【]?${NAME})|$))`,
  "d",
);
/** What may stand behind 最も多い; neither 最も多い月 nor 最も多く増加した nor 最も多いわけではない. */
const ENDS = new RegExp(
  `^(?:です|なって|なり|なった|だ|で(?:あ|し|す|、|$)|と(?:な|、|$)|状況|結果|割合|の${NUMBER}|[、,]|$)`,
);
const BUT = /^が(?:、|$)/;
const BEFORE_NEXT = "(?:なって(?:おり|いて)|なり|となって(?:おり|いて)|となり|で(?:あり)?)?[、,]?(?:これに)?";
const ITEM = `[「『【]?${NAME}`;
const ITEM_END = `${OF_NAME}(?:が|の)?${COUNT}?`;
const NEXT_END = "(?:の順(?:に|で)?|(?:が|も)?多(?:く|い|かった))?(?:と|で|に)?(?:な|あ|し|続|だ|、|$)";
const NEXT = new RegExp(
  `^${BEFORE_NEXT}(?<then>次いで|続いて|次に)、?(?<names>[「『【]?(?<one>${NAME})${ITEM_END}(?:(?:、|と|・|や)${ITEM}${ITEM_END})*)${NEXT_END}`,
  "d",
);
const JOINED_BEFORE = new RegExp(
  `${NAME}${QUOTE_END}(?:の)?(?:と|・|、|や|及び|および|並びに|又は|または|か)[「『【]?$`,
);
/** What says that it is not so, not yet so, or so of something else. */
const NOT_SO = /(?<!少)ない|ません|見込|予想|予測|予定|目標|想定|思わ|考え|除|以外|限/;
const SUPERLATIVES = /(?:最も|もっとも|一番)(多|少)|最(多|少)/g;

function placeOf(indices: readonly [number, number] | undefined, shift = 0): Place | undefined {
  return indices && { from: indices[0] + shift, to: indices[1] + shift };
}

/** With the quotes of a name at its ends. */
function withQuotes(marked: string, { from, to }: Place): Place {
  const isOpened = /[「『【]/.test(marked[from - 1] ?? "");
  const isClosed = /[」』】]/.test(marked[to] ?? "");
  return { from: isOpened ? from - 1 : from, to: isClosed ? to + 1 : to };
}

/** The names that follow one another in a stretch. */
function namesIn(marked: string, { from, to }: Place): readonly Place[] {
  return [...marked.slice(from, to).matchAll(new RegExp(NAME, "g"))].map(({ index, 0: name }) => ({
    from: from + index,
    to: from + index + name.length,
  }));
}

function isSaidOnce(plain: string): boolean {
  const said = [...plain.matchAll(SUPERLATIVES)].map(([, way, short]) => way ?? short);
  return new Set(said).size === said.length;
}

/** What a sentence ranks; undefined where it does not, or leaves a doubt whether it does. */
export function saidRanking({ plain, marked }: MarkedSentence): SaidRanking | undefined {
  if (NOT_SO.test(marked) || !isSaidOnce(plain)) return undefined;
  const ahead = FIRST.exec(marked);
  const match = ahead ?? FIRST_BEHIND.exec(marked);
  const words = placeOf(match?.indices?.[0]);
  const first = placeOf(match?.indices?.groups?.["name"]);
  if (!match || !words || !first) return undefined;
  const behind = marked.slice(words.to);
  // 本人が最も多かったが: no longer so.
  const isStill = ahead?.groups?.["tense"] !== "かった";
  if (ahead && !ENDS.test(behind) && !(isStill && BUT.test(behind))) return undefined;
  if (JOINED_BEFORE.test(marked.slice(0, first.from))) return undefined;
  const next = NEXT.exec(behind);
  const one = placeOf(next?.indices?.groups?.["one"], words.to);
  const then = placeOf(next?.indices?.groups?.["then"], words.to);
  const names = placeOf(next?.indices?.groups?.["names"], words.to);
  const said = match.groups?.["much"] ?? match.groups?.["most"];
  return {
    isLeast: said !== "多",
    first,
    words: withQuotes(marked, words),
    next: names ? namesIn(marked, names) : [],
    nextWords: then && one ? withQuotes(marked, { from: then.from, to: one.to }) : words,
  };
}
