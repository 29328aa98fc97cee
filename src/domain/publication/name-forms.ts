import { HONORIFICS } from "../rules/personal-data/find-personal-data";
import { nameKey } from "./folded-text";

/** How names may stand in a text, all folded. */
export interface NameForms {
  /** Found wherever they stand. */
  readonly anywhere: ReadonlySet<string>;
  /** A family name alone, or a name of two characters: found where no other character of the script goes on. */
  readonly alone: ReadonlySet<string>;
  /** 凛さん, 凛・高橋: found where no word goes on before it, as in 訂正さん, or another name, as in 渡辺正・高橋凛. */
  readonly opening: ReadonlySet<string>;
  /** A family name of one character is a word besides: found only where a name may stand, between particles. */
  readonly single: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

/** Two characters are too often a part of a word. */
const SHORTEST_NAME = 3;

export const HAN = /\p{Script=Han}/u;
export const LATIN = /\p{Script=Latin}/u;
/** Families of one character that a name without a space is likely to begin with. */
const ONE_CHARACTER = /^[林森関谷岡堀辻島浜菅泉李朴王張陳劉楊趙]/;

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
    whole: nameKey(name),
    family: isDivided ? nameKey(first) : undefined,
    given: isDivided ? nameKey(rest.join("")) : undefined,
  };
}

function withHonorifics(called: readonly string[]): readonly string[] {
  return called.flatMap((each) => HONORIFICS.map((honorific) => each + nameKey(honorific)));
}

function formsAnywhere({ whole, family, given }: NameParts): readonly string[] {
  const families = family === undefined ? likelyFamilies(whole) : [family];
  const isCalledByGiven = given !== undefined && countOf(given) >= 2;
  return [
    ...withHonorifics([whole, ...families, ...(isCalledByGiven ? [given] : [])]),
    ...(countOf(whole) >= SHORTEST_NAME ? [whole] : []),
    // フリガナ and names in Latin letters are also written the other way round.
    ...(family !== undefined && given !== undefined
      ? [given + family, `${family}(${given})`, `${family}・${given}`]
      : []),
  ];
}

/** Of names in Latin letters nobody can tell which is the family's. */
function formsAlone({ whole, family, given }: NameParts): readonly string[] {
  if (family === undefined) return [whole, ...likelyAlone(whole)];
  return [whole, family, ...(given !== undefined && LATIN.test(given) ? [given] : [])];
}

/** Stand in columns of names for somebody who is not named, and with an honorific everywhere: 皆さん, お母さん. */
const NOT_GIVEN = /^[皆母父兄姉弟妹妻夫娘嫁孫婿子奥客員他様君主]$/;
/** Words that look like somebody who is spoken of. */
const WORDS: ReadonlySet<string> = new Set(["一様", "有様", "同様", "多様", "異様", "仕様"]);

/** Of one character a given name is known by its honorific only. */
function formsOpening({ family, given }: NameParts): readonly string[] {
  if (family === undefined || given === undefined) return [];
  const isCalled = countOf(given) === 1 && HAN.test(given) && !NOT_GIVEN.test(given);
  return [
    `${given}・${family}`,
    ...(isCalled ? withHonorifics([given]).filter((called) => !WORDS.has(called)) : []),
  ];
}

export function nameForms(names: Iterable<string>): NameForms {
  const anywhere = new Set<string>();
  const alone = new Set<string>();
  const opening = new Set<string>();
  const single = new Set<string>();
  for (const name of names) {
    const parts = partsOf(name);
    for (const form of formsAnywhere(parts)) anywhere.add(form);
    for (const form of formsOpening(parts)) opening.add(form);
    for (const form of formsAlone(parts)) {
      if (countOf(form) >= 2) alone.add(form);
      else if (form !== parts.whole && HAN.test(form)) single.add(form);
    }
  }
  const lengths = [...new Set([...anywhere, ...alone, ...opening, ...single].map(({ length }) => length))];
  return { anywhere, alone, opening, single, lengths: lengths.filter((n) => n > 0) };
}
