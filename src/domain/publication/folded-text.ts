import { isMarkOfDrawing, usualForm } from "../rules/personal-data/forms-of-kanji";

/** A text in which spellings are one, with the place in the text that each of its characters comes from. */
export interface FoldedText {
  readonly plain: string;
  /** By UTF-16 unit of `plain`: the first unit of the character, and the one behind its last. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What a character becomes behind what was folded before it; nothing where it is dropped. */
type Fold = (character: string, before: string) => string;

const HYPHEN = /^[‐‑‒–—―−]$/;
const LINE_BREAK = /^[\n\r\u2028\u2029]$/;

/** Between digits a long vowel is a hyphen. */
function foldedCharacter(character: string, before: string): string {
  const folded = character.normalize("NFKD").toUpperCase();
  return HYPHEN.test(folded) || (folded === "ー" && /\d$/.test(before)) ? "-" : folded;
}

function withoutBlank(folded: string): string {
  return folded.trim() === "" ? "" : folded;
}

/** Old and new characters are one. Lines stay apart: no name runs from one into the next. */
function nameCharacter(character: string, before: string): string {
  if (LINE_BREAK.test(character)) return "\n";
  return isMarkOfDrawing(character)
    ? ""
    : withoutBlank(Array.from(foldedCharacter(character, before), usualForm).join(""));
}

/** A mark that is dropped goes with the character that it belongs to. */
function lengthen(to: number[], end: number): void {
  const last = to.at(-1);
  for (let unit = to.length - 1; unit >= 0 && to[unit] === last; unit--) to[unit] = end;
}

function foldedBy(text: string, fold: Fold): FoldedText {
  const from: number[] = [];
  const to: number[] = [];
  let plain = "";
  let at = 0;
  for (const character of text) {
    const start = at;
    const end = start + character.length;
    const folded = fold(character, plain);
    plain += folded;
    from.push(...Array.from({ length: folded.length }, () => start));
    to.push(...Array.from({ length: folded.length }, () => end));
    if (folded === "" && isMarkOfDrawing(character)) lengthen(to, end);
    at = end;
  }
  return { plain, from, to };
}

/** Widths, kana widths, case and hyphens are folded, spaces dropped or kept. Old characters stay. */
export function foldedText(text: string, spaces: "kept" | "dropped"): FoldedText {
  return foldedBy(
    text,
    spaces === "kept" ? foldedCharacter : (each, before) => withoutBlank(foldedCharacter(each, before)),
  );
}

/** What a text is compared by. */
export function foldedKey(text: string): string {
  return foldedText(text, "dropped").plain;
}

/** A text in which names are looked for. */
export function foldedForNames(text: string): FoldedText {
  return foldedBy(text, nameCharacter);
}

/** What a name, or a word beside one, is looked for by. */
export function nameKey(name: string): string {
  return foldedForNames(name.replace(/\s/g, "")).plain;
}
