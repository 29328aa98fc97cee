import { PHONE } from "../rules/personal-data/find-personal-data";
import type { FoldedText } from "./folded-text";
import type { Stretch } from "./spoken-names";

/** What may stand between two digits of one number: 090・1234・5678, (090) 1234_5678. */
const DIVIDER = /^[^\p{L}\p{N}、。\n]{0,3}$/u;

interface Digit {
  readonly sign: string;
  readonly at: number;
}

/** How a number may be dialled: 09012345678, +81 90 1234 5678. */
function dialled(phone: string): readonly string[] {
  return phone.startsWith("0") ? [phone, `81${phone.slice(1)}`] : [phone];
}

function countOf(sign: string, text: string): number {
  return text.split(sign).length - 1;
}

/** Whether a number closes a bracket that opens before it: 090)1234-5678. */
function isClosing(number: string): boolean {
  return countOf(")", number) > countOf("(", number);
}

/** With the + that it begins with, or the bracket that it closes; another bracket is the sentence's. */
function withOpening(plain: string, { start, end }: Stretch): Stretch {
  const sign = plain[start - 1];
  const isItsOwn = sign === "+" || (sign === "(" && isClosing(plain.slice(start, end)));
  return { start: isItsOwn ? start - 1 : start, end };
}

/** Without the bracket before it that it does not close. */
function withoutOpening(plain: string, { start, end }: Stretch): Stretch {
  const isSentences = plain[start] === "(" && !isClosing(plain.slice(start + 1, end));
  return { start: isSentences ? start + 1 : start, end };
}

/** Numbers of people's own, whatever divides them. */
export function knownPhonesIn({ plain }: FoldedText, phones: ReadonlySet<string>): readonly Stretch[] {
  const digits: readonly Digit[] = [...plain.matchAll(/[0-9]/g)].map(({ 0: sign, index }) => ({
    sign,
    at: index,
  }));
  const row = digits.map(({ sign }) => sign).join("");
  const isOneNumber = (run: readonly Digit[]) =>
    run.every(({ at }, index) => {
      const before = run[index - 1];
      return before === undefined || DIVIDER.test(plain.slice(before.at + 1, at));
    });
  return [...phones].flatMap(dialled).flatMap((phone) => {
    const found: Stretch[] = [];
    for (let first = row.indexOf(phone); first >= 0; first = row.indexOf(phone, first + 1)) {
      const run = digits.slice(first, first + phone.length);
      const [begin, end] = [run[0], run.at(-1)];
      if (begin && end && isOneNumber(run))
        found.push(withOpening(plain, { start: begin.at, end: end.at + 1 }));
    }
    return found;
  });
}

/** What looks like a number of somebody who stands in no record. */
const LIKE_PHONE =
  /(?<![\d.])\(?0\d{1,4}[-()・._~〜]{1,2}\d{1,4}(?:[-()・._~〜]{1,2}\d{1,4}|\d{0,4})(?![\d.])/g;
const DIGITS_OF_PHONE = /^0\d{9,10}$/;
/** 〇九〇－一二三四－五六七八. */
const IN_KANJI =
  /(?<![〇一二三四五六七八九])\(?[〇零][〇零一二三四五六七八九]{1,4}(?:[-()・._~〜のー]{1,2}[〇零一二三四五六七八九]{1,4}){2}(?![〇一二三四五六七八九])/g;
const KANJI_OF_PHONE = /^[〇零一二三四五六七八九]{10,11}$/;

export function likelyPhonesIn({ plain }: FoldedText): readonly Stretch[] {
  const like = [...plain.matchAll(LIKE_PHONE)].filter(([text]) =>
    DIGITS_OF_PHONE.test(text.replace(/\D/g, "")),
  );
  const inKanji = [...plain.matchAll(IN_KANJI)].filter(([text]) =>
    KANJI_OF_PHONE.test(text.replace(/[^〇零一二三四五六七八九]/g, "")),
  );
  return [...plain.matchAll(PHONE), ...like, ...inKanji].map(({ 0: text, index }) =>
    withoutOpening(plain, { start: index, end: index + text.length }),
  );
}
