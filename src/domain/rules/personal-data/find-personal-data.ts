import { inUsualForms } from "./forms-of-kanji";

/** What of a person stands in a text. */
export type PersonalDatum = "name" | "phone" | "mail" | "address" | "caseNumber";

/** What there is to be looked for in an office's texts. */
export interface KnownPeople {
  /** Full names without spaces, and family names with each honorific. */
  readonly names: ReadonlySet<string>;
  readonly caseNumbers: ReadonlySet<string>;
}

/** Two characters are too often a word. */
const SHORTEST_NAME = 3;
/** What stands in columns of names for people who are not named: 匿名希望, 不明, Ａさん. */
const NOBODY = /匿名|不明|非公開|^[A-Z](?:さん|様|氏|くん|君|ちゃん)?$/i;
export const HONORIFICS = ["さん", "様", "氏", "くん", "君", "ちゃん", "さま"];

export const PHONE =
  /(?<![\d-])0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}(?![\d-])|\(0\d{1,4}\)\d{1,4}-\d{3,4}(?![\d-])|(?<!\d)0[5789]0\d{8}(?!\d)/g;
export const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
export const ADDRESS =
  /〒\d{3}-\d{4}|[町村区市字]\p{L}{0,8}\d+丁目|\d+丁目\d+(?:番|-)|\p{Script=Han}\d+番地|\p{Script=Han}\d+-\d+-\d+(?![\d-])|\d+番\d+号/u;
/** 受付番号：R1-12, 世帯番号S-031, ケースNo.12, 受付第12番; not 受付12番窓口. */
export const SAID_NUMBER =
  /(?:受付|相談|ケース|整理|管理|世帯)\s*(?:番号|No\.?)\s*[:：「(]?[A-Za-z\p{Script=Han}]{0,3}-?\d|(?:受付|相談者|ケース|整理)\s*第?\d{1,6}番(?!\d|目|地|線|の?窓口|カウンター)/iu;

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, "");
}

function widthsFolded(text: string): string {
  return withoutSpaces(text.normalize("NFKC").replace(/[‐‑‒–—―−ー](?=\d)/g, "-"));
}

/** What a person may be called by; without a space between the names it is one of their first characters. */
function familyNames(name: string): readonly string[] {
  const [family = "", given] = name.split(/\s+/);
  if (given !== undefined) return [family];
  const characters = Array.from(family);
  return [2, 3]
    .filter((length) => length < characters.length)
    .map((length) => characters.slice(0, length).join(""));
}

/** A clerk may type 高橋 for 髙橋: old and new characters are one. */
export function knownPeople(names: Iterable<string>, caseNumbers: Iterable<string>): KnownPeople {
  const known = new Set<string>();
  for (const name of names) {
    if (NOBODY.test(name.normalize("NFKC"))) continue;
    const usual = inUsualForms(name);
    const whole = withoutSpaces(usual);
    for (const called of [whole, ...familyNames(usual)])
      for (const honorific of HONORIFICS) known.add(called + honorific);
    if (Array.from(whole).length >= SHORTEST_NAME) known.add(whole);
  }
  const telling = [...caseNumbers].filter((number) => /\d/.test(number) && /[^\d]/.test(number));
  return { names: known, caseNumbers: new Set(telling.filter((number) => number.length >= 4)) };
}

function hasName(text: string, { names }: KnownPeople): boolean {
  const lengths = [...new Set(Array.from(names, (name) => name.length))];
  const isInLine = (line: string) =>
    lengths.some((length) => {
      for (let start = 0; start + length <= line.length; start++)
        if (names.has(line.slice(start, start + length))) return true;
      return false;
    });
  // No name runs over a line break.
  return inUsualForms(text)
    .split(/[\n\r]/)
    .map(withoutSpaces)
    .some(isInLine);
}

function hasCaseNumber(text: string, { caseNumbers }: KnownPeople): boolean {
  const all = text.toUpperCase();
  // A word may go on behind a number: S-031世帯.
  const tokens = [/[A-Z0-9\p{Script=Han}-]+/gu, /[A-Z0-9-]+/g].flatMap((token) => all.match(token) ?? []);
  return SAID_NUMBER.test(text) || tokens.some((token) => caseNumbers.has(token));
}

/** What stands in a text by which a person can be known. */
export function findPersonalData(text: string, people: KnownPeople): readonly PersonalDatum[] {
  const plain = widthsFolded(text);
  // A phone number behind a word is no number of a house.
  const withoutPhones = plain.replace(PHONE, " ");
  const found: readonly (readonly [PersonalDatum, boolean])[] = [
    ["name", hasName(text, people)],
    ["phone", withoutPhones !== plain],
    ["mail", MAIL.test(plain)],
    ["address", ADDRESS.test(withoutPhones)],
    ["caseNumber", hasCaseNumber(text.normalize("NFKC"), people)],
  ];
  return found.flatMap(([datum, isThere]) => (isThere ? [datum] : []));
}
