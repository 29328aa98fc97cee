function partsOf(text: string, separators: RegExp): readonly string[] {
  // Most cells hold one answer.
  if (!separators.test(text)) return text.trim() === "" ? [] : [text.trim()];
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

/** 「…」, in which 「…」 may stand once more. */
const QUOTED = /「((?:[^「」]|「[^「」]*」)*)」/g;

/** Splits like `splitList`, but keeps what stands in 「」 together. */
export function splitQuotedList(text: string): readonly string[] {
  const quoted = [...text.matchAll(QUOTED)];
  if (quoted.length === 0) return splitList(text);
  const parts: string[] = [];
  let from = 0;
  for (const match of quoted) {
    parts.push(...splitList(text.slice(from, match.index)), (match[1] ?? "").trim());
    from = match.index + match[0].length;
  }
  return [...parts, ...splitList(text.slice(from))].filter((part) => part !== "");
}

/** The inverse of `splitQuotedList`: `電話、「訪問/同行」`. */
export function joinQuotedList(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/[\n\r]+/g, " ").trim())
    .map((part) => (splitQuotedList(part).join() === part ? part : `「${part}」`))
    .join("、");
}
