import { HONORIFICS } from "../rules/personal-data/find-personal-data";
import { foldedKey, type FoldedText } from "./folded-text";

/** How names may stand in a text, all folded. */
export interface NameForms {
  /** Found wherever they stand. */
  readonly anywhere: ReadonlySet<string>;
  /** A family name alone, or a name of two characters: found where no other character of the script goes on. */
  readonly alone: ReadonlySet<string>;
  /** A family name of one character is a word besides: found only where a name may stand, between particles. */
  readonly single: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

/** Units of the folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Two characters are too often a part of a word. */
const SHORTEST_NAME = 3;

const HAN = /\p{Script=Han}/u;
const LATIN = /\p{Script=Latin}/u;
const SCRIPTS = [HAN, LATIN, /[\p{Script=Katakana}\u3099\u309aー]/u];
/** Families of one character that a name without a space is likely to begin with. */
const ONE_CHARACTER = /^[林森関谷岡堀辻島浜菅泉李朴王張陳劉楊趙]/;
const PARTICLE = /^[のはがをにともでやへ]$/;
/** Stands behind a family name: 森田家, 森田母, 森田両名. */
const KIN =
  /^(?:家族|家|母子|父子|親子|母親?|父親?|夫妻|夫婦|夫人|夫|妻|兄弟|姉妹|兄|姉|弟|妹|両名|両氏|世帯|宅|一家|長男|長女|次男|次女|息子|娘|祖母|祖父|本人|姓|様方|方|名義|案件|事案)(?=$|\P{Script=Han}|訪問|同行|面談|支援|対応|来所|相談)/u;
/** Stands before a name: 相談者森田, 妻森田. */
const ROLE =
  /(?:相談者|利用者|対象者|本人|氏名|担当者?|支援員|相談員|職員|生徒|世帯主|妻|夫|母|父|長男|長女|次男|次女|旧姓)$/;

function countOf(text: string): number {
  return Array.from(text).length;
}

/** Without a space the family name is some of the first characters. */
function likelyFamilies(whole: string): readonly string[] {
  const characters = Array.from(whole);
  const lengths = [...(ONE_CHARACTER.test(whole) ? [1] : []), 2, 3];
  return lengths.filter((n) => n < characters.length).map((n) => characters.slice(0, n).join(""));
}

/** Of a name without a space, the families that are looked for alone: 鈴木 of 鈴木一郎. */
function likelyAlone(whole: string): readonly string[] {
  if (!HAN.test(whole)) return [];
  const least = countOf(whole) > 4 ? 3 : 2;
  return likelyFamilies(whole).filter((family) => countOf(family) <= least);
}

interface NameParts {
  readonly whole: string;
  readonly family: string | undefined;
  readonly given: string | undefined;
}

function partsOf(name: string): NameParts {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  const isDivided = rest.length > 0;
  return {
    whole: foldedKey(name),
    family: isDivided ? foldedKey(first) : undefined,
    given: isDivided ? foldedKey(rest.join("")) : undefined,
  };
}

function formsAnywhere({ whole, family, given }: NameParts): readonly string[] {
  const families = family === undefined ? likelyFamilies(whole) : [family];
  const isCalledByGiven = given !== undefined && countOf(given) >= 2;
  const called = [whole, ...families, ...(isCalledByGiven ? [given] : [])];
  return [
    ...called.flatMap((each) => HONORIFICS.map((honorific) => each + foldedKey(honorific))),
    ...(countOf(whole) >= SHORTEST_NAME ? [whole] : []),
    // フリガナ and names in Latin letters are also written the other way round.
    ...(family !== undefined && given !== undefined
      ? [given + family, `${family}(${given})`, `${family}・${given}`, `${given}・${family}`]
      : []),
  ];
}

/** Of names in Latin letters nobody can tell which is the family's. */
function formsAlone({ whole, family, given }: NameParts): readonly string[] {
  if (family === undefined) return [whole, ...likelyAlone(whole)];
  return [whole, family, ...(given !== undefined && LATIN.test(given) ? [given] : [])];
}

export function nameForms(names: Iterable<string>): NameForms {
  const anywhere = new Set<string>();
  const alone = new Set<string>();
  const single = new Set<string>();
  for (const name of names) {
    const parts = partsOf(name);
    for (const form of formsAnywhere(parts)) anywhere.add(form);
    for (const form of formsAlone(parts)) {
      if (countOf(form) >= 2) alone.add(form);
      else if (form !== parts.whole && HAN.test(form)) single.add(form);
    }
  }
  const lengths = [...new Set([...anywhere, ...alone, ...single].map(({ length }) => length))];
  return { anywhere, alone, single, lengths: lengths.filter((n) => n > 0) };
}

/** What stands around a stretch; nothing where a space did. */
interface Around {
  readonly before: string;
  readonly behind: string;
}

function around({ plain, from, to }: FoldedText, { start, end }: Stretch): Around {
  const isSpaced = (at: number) => (from[at] ?? 0) > (to[at - 1] ?? 0);
  return {
    before: isSpaced(start) ? "" : plain.slice(0, start),
    behind: isSpaced(end) ? "" : plain.slice(end),
  };
}

function lastOf(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? "";
}

function firstOf(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? "";
}

/** What stands alone where another character of its script goes on is part of another word; of hiragana nobody can tell. */
function isBounded(name: string, { before, behind }: Around, kin: string): boolean {
  const script = SCRIPTS.find((each) => each.test(firstOf(name)));
  if (!script) return false;
  const isFree = (character: string) => !script.test(character);
  return (isFree(lastOf(before)) || ROLE.test(before)) && (isFree(firstOf(behind)) || KIN.test(kin));
}

function mayStandBeside(character: string): boolean {
  return !/[\p{L}\p{N}]/u.test(character) || PARTICLE.test(character);
}

function isBetweenParticles({ before, behind }: Around, kin: string): boolean {
  return (
    (mayStandBeside(lastOf(before)) || ROLE.test(before)) &&
    (mayStandBeside(firstOf(behind)) || KIN.test(kin))
  );
}

/** Where names stand in a text that was folded without its spaces. */
export function namesIn(
  folded: FoldedText,
  { anywhere, alone, single, lengths }: NameForms,
): readonly Stretch[] {
  const { plain } = folded;
  const found: Stretch[] = [];
  for (let start = 0; start < plain.length; start++) {
    for (const length of lengths) {
      const stretch = { start, end: start + length };
      if (stretch.end > plain.length) continue;
      const part = plain.slice(start, stretch.end);
      const isName = () => {
        const beside = around(folded, stretch);
        const kin = plain.slice(stretch.end, stretch.end + 6);
        if (alone.has(part) && isBounded(part, beside, kin)) return true;
        return single.has(part) && isBetweenParticles(beside, kin);
      };
      if (anywhere.has(part) || ((alone.has(part) || single.has(part)) && isName())) found.push(stretch);
    }
  }
  return found;
}
