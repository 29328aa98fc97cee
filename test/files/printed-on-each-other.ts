import type { PrintedPage, PrintedWord } from "./libreoffice";

/** How much of the smaller of two words lies on the other, as a share of its height and of its width. */
function overlapOf(a: PrintedWord, b: PrintedWord): number {
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  if (height <= 0 || width <= 0) return 0;
  return Math.min(
    height / Math.min(a.bottom - a.top, b.bottom - b.top),
    width / Math.min(a.right - a.left, b.right - b.left),
  );
}

/** Words that are printed on each other: what does not fit its cell runs into the next, or under it. */
export function printedOnEachOther(printed: readonly PrintedPage[]): readonly string[] {
  return printed.flatMap(({ words }, page) =>
    words.flatMap((a, index) =>
      words
        .slice(index + 1)
        .filter((b) => !/^･+$/.test(a.text + b.text) && overlapOf(a, b) > 0.35)
        .map((b) => `page ${page + 1}: ${a.text} on ${b.text}`),
    ),
  );
}
