/** A text in which spellings are one, with the place in the text that each of its characters comes from. */
export interface FoldedText {
  readonly plain: string;
  /** By UTF-16 unit of `plain`: the first unit of the character, and the one behind its last. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const HYPHEN = /^[‐‑‒–—―−]$/;

/** Between digits a long vowel is a hyphen. */
function foldedCharacter(character: string, before: string): string {
  const folded = character.normalize("NFKD").toUpperCase();
  return HYPHEN.test(folded) || (folded === "ー" && /\d$/.test(before)) ? "-" : folded;
}

/** Widths, kana widths, case and hyphens are folded, spaces dropped or kept. Old characters stay. */
export function foldedText(text: string, spaces: "kept" | "dropped"): FoldedText {
  const from: number[] = [];
  const to: number[] = [];
  let plain = "";
  let at = 0;
  for (const character of text) {
    const start = at;
    const end = start + character.length;
    const folded = foldedCharacter(character, plain);
    if (spaces === "kept" || folded.trim() !== "") {
      plain += folded;
      from.push(...Array.from({ length: folded.length }, () => start));
      to.push(...Array.from({ length: folded.length }, () => end));
    }
    at = end;
  }
  return { plain, from, to };
}

/** What a text is compared by. */
export function foldedKey(text: string): string {
  return foldedText(text, "dropped").plain;
}
