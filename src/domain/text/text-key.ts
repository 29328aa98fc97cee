/** Labels and codes come again and again; longer texts, and more different ones, are not kept. */
const LONGEST_KEPT = 24;
const MOST_KEPT = 4000;
const kept = new Map<string, string>();

/** What folding leaves as it is: most texts, which need none of its steps. */
const FOLDED = /^[○\x21-\x40\x5b-\x7e、。「」ぁ-ゔァ-ヺ・ー一-龥]*$/;

function fold(text: string): string {
  const compact = FOLDED.test(text) ? text : text.replace(/\s/g, "");
  return FOLDED.test(compact) ? compact : foldStepByStep(text);
}

function foldStepByStep(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[~〜]/g, "~")
    .replace(/[･·•]/g, "・")
    .replace(/[〇◯⭕●]/g, "○");
}

/**
 * A key to compare labels by: widths, kana widths, spaces, case, brackets and look-alike marks are
 * folded. Never written back, and never made of a person's name.
 */
export function textKey(text: string): string {
  if (text.length > LONGEST_KEPT) return fold(text);
  const before = kept.get(text);
  if (before !== undefined) return before;
  const key = fold(text);
  if (kept.size < MOST_KEPT) kept.set(text, key);
  return key;
}
