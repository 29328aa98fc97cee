function partsOf(text: string, separators: RegExp): readonly string[] {
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Splits a cell that lists several answers: 、 , / ； and line breaks, in any width. */
export function splitList(text: string): readonly string[] {
  return partsOf(text, /[、､,，/／;；\n\r]+/);
}

/** Splits at ・, which also stands inside labels: only for a text that is no label as a whole. */
export function splitAtDots(text: string): readonly string[] {
  return partsOf(text, /[・･]+/);
}
