import type { FoldedText } from "./folded-text";
import { HAN, LATIN, type NameForms } from "./name-forms";

/** Units of the folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SCRIPTS = [HAN, LATIN, /[\p{Script=Katakana}\u3099\u309aー]/u];
const PARTICLE = /^[のはがをにともでやへ]$/;
/** Stands behind a family name: 森田家, 森田母, 森田両名. */
const KIN =
  /^(?:家族|家|母子|父子|親子|母親?|父親?|夫妻|夫婦|夫人|夫|妻|兄弟|姉妹|兄|姉|弟|妹|両名|両氏|世帯|宅|一家|長男|長女|次男|次女|息子|娘|祖母|祖父|本人|姓|様方|方|名義|案件|事案)(?=$|\P{Script=Han}|訪問|同行|面談|支援|対応|来所|相談)/u;
/** Stands before a name: 相談者森田, 妻森田. */
const ROLE =
  /(?:相談者|利用者|対象者|本人|氏名|担当者?|支援員|相談員|職員|生徒|世帯主|妻|夫|母|父|長男|長女|次男|次女|旧姓)$/;

/** What stands around a stretch; nothing where a space did. */
interface Around {
  readonly before: string;
  readonly behind: string;
}

function isSpaced({ from, to }: FoldedText, at: number): boolean {
  return (from[at] ?? 0) > (to[at - 1] ?? 0);
}

function around(folded: FoldedText, { start, end }: Stretch): Around {
  return {
    before: isSpaced(folded, start) ? "" : folded.plain.slice(0, start),
    behind: isSpaced(folded, end) ? "" : folded.plain.slice(end),
  };
}

function lastOf(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? "";
}

function firstOf(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? "";
}

function scriptOf(name: string): RegExp | undefined {
  return SCRIPTS.find((script) => script.test(firstOf(name)));
}

/** No word goes on before a name: no character of its script, as far as that tells words apart. */
function isOpen(name: string, { before }: Around): boolean {
  return scriptOf(name)?.test(lastOf(before)) !== true || ROLE.test(before);
}

/** What stands alone where another character of its script goes on is part of another word; of hiragana nobody can tell. */
function isBounded(name: string, beside: Around, kin: string): boolean {
  const script = scriptOf(name);
  if (!script || !isOpen(name, beside)) return false;
  return !script.test(firstOf(beside.behind)) || KIN.test(kin);
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

/** 渡辺 正 ・高橋 凛: a mark behind a space, and with none behind it, begins an item of a list. */
function hasBullet(folded: FoldedText, { start, end }: Stretch): boolean {
  for (let at = start + 1; at < end - 1; at++)
    if (folded.plain[at] === "・" && isSpaced(folded, at) && !isSpaced(folded, at + 1)) return true;
  return false;
}

function isNameAt(folded: FoldedText, stretch: Stretch, part: string, forms: NameForms): boolean {
  const beside = around(folded, stretch);
  const kin = folded.plain.slice(stretch.end, stretch.end + 6);
  if (forms.alone.has(part) && isBounded(part, beside, kin)) return true;
  if (forms.opening.has(part) && isOpen(part, beside)) return true;
  return forms.single.has(part) && isBetweenParticles(beside, kin);
}

/** Where names stand in a text that was folded for them. */
export function namesIn(folded: FoldedText, forms: NameForms): readonly Stretch[] {
  const { plain } = folded;
  const { anywhere, alone, opening, single } = forms;
  const found: Stretch[] = [];
  for (let start = 0; start < plain.length; start++) {
    for (const length of forms.lengths) {
      const stretch = { start, end: start + length };
      if (stretch.end > plain.length) continue;
      const part = plain.slice(start, stretch.end);
      const mayBeName = alone.has(part) || opening.has(part) || single.has(part);
      if (!anywhere.has(part) && !(mayBeName && isNameAt(folded, stretch, part, forms))) continue;
      if (!hasBullet(folded, stretch)) found.push(stretch);
    }
  }
  return found;
}
