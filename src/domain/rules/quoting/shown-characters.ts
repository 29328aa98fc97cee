import { textKey } from "../../text/text-key";
import type { KnownWords } from "./known-words";

const LONGEST_WORD = 16;

/** Characters that say what a number beside them counts or is: 第12号, 令1, 40歳, 小6. */
const UNITS = new Set("第号番年月日度代歳才個件人名回袋本箱缶食点枚円小中高元令平昭大明");

type Script = "han" | "hiragana" | "katakana" | "latin" | "other";

function scriptOf(character: string | undefined): Script | undefined {
  if (character === undefined) return undefined;
  if (/[ーｰﾞﾟ]|\p{Script=Katakana}/u.test(character)) return "katakana";
  if (/[々〆]|\p{Script=Han}/u.test(character)) return "han";
  if (/\p{Script=Hiragana}/u.test(character)) return "hiragana";
  if (/\p{Script=Latin}/u.test(character)) return "latin";
  return /\p{L}|\p{M}/u.test(character) ? "other" : undefined;
}

/**
 * Whether the word from `start` to `end` is only a part of something longer in the same script: 本人 in
 * 松本人志. Short kana and letters make names by chance, so for them one side is enough.
 */
function isPartOfLonger(characters: readonly string[], start: number, end: number): boolean {
  const goesOn = [
    [characters[start - 1], characters[start]],
    [characters[end - 1], characters[end]],
  ].filter(([left, right]) => scriptOf(left) !== undefined && scriptOf(left) === scriptOf(right));
  const scripts = new Set(characters.slice(start, end).map(scriptOf));
  const isShort = end - start < 4 && !scripts.has("han");
  return isShort ? goesOn.length > 0 : goesOn.length === 2;
}

/** How many characters from `start` on are a known word; 0 where none begins there. */
function wordLength(characters: readonly string[], start: number, { words, beginnings }: KnownWords): number {
  if (!beginnings.has(textKey(characters[start] ?? "").charAt(0))) return 0;
  for (let end = Math.min(characters.length, start + LONGEST_WORD); end > start + 1; end--) {
    const [first = "", last = ""] = [characters[start], characters[end - 1]];
    if (/\s/.test(first + last)) continue;
    const isKnown = words.has(textKey(characters.slice(start, end).join("")));
    if (isKnown && !isPartOfLonger(characters, start, end)) return end - start;
  }
  return 0;
}

function isNumber(character: string | undefined): boolean {
  return character !== undefined && /\p{N}/u.test(character);
}

/** One or two letters that belong to a number: R1, No.12, A-3. */
function isLetterOfNumber(characters: readonly string[], at: number): boolean {
  if (scriptOf(characters[at]) !== "latin") return false;
  let start = at;
  while (scriptOf(characters[start - 1]) === "latin") start--;
  let end = at + 1;
  while (scriptOf(characters[end]) === "latin") end++;
  if (end - start > 2) return false;
  const joins = (character: string | undefined) => character !== undefined && /[-‐－.．#_]/.test(character);
  return (
    isNumber(characters[start - 1]) ||
    isNumber(characters[end]) ||
    (joins(characters[start - 1]) && isNumber(characters[start - 2])) ||
    (joins(characters[end]) && isNumber(characters[end + 1]))
  );
}

/** What a character is to a message that must not repeat a name. */
export type CharacterRole = "word" | "number" | "mark" | "space" | "hidden";

function roleAlone(characters: readonly string[], at: number): CharacterRole {
  const character = characters[at] ?? "";
  if (isNumber(character)) return "number";
  if (/\s/.test(character)) return "space";
  if (/\p{P}|\p{S}/u.test(character)) return "mark";
  const isUnit = UNITS.has(character) && (isNumber(characters[at - 1]) || isNumber(characters[at + 1]));
  return isUnit || isLetterOfNumber(characters, at) ? "mark" : "hidden";
}

/** Every character of a text with its role. Letters that are no known word may be a name's: hidden. */
export function characterRoles(characters: readonly string[], words: KnownWords): readonly CharacterRole[] {
  const roles: CharacterRole[] = [];
  while (roles.length < characters.length) {
    const length = wordLength(characters, roles.length, words);
    if (length === 0) roles.push(roleAlone(characters, roles.length));
    else roles.push(...Array.from({ length }, (): CharacterRole => "word"));
  }
  return roles;
}
