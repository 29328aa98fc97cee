/**
 * A key to compare labels by: widths, kana widths, spaces, case, brackets and look-alike marks are
 * folded. Never written back, and never made of a person's name.
 */
export function textKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[~〜]/g, "~")
    .replace(/[･·•]/g, "・")
    .replace(/[〇◯⭕●]/g, "○");
}
