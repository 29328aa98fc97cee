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

/** The lines of a cell that are not empty. */
export function splitLines(text: string): readonly string[] {
  return partsOf(text, /[\n\r]+/);
}

/** Splits at ・, which also stands inside labels: only for a text that is no label as a whole. */
export function splitAtDots(text: string): readonly string[] {
  return partsOf(text, /[・･]+/);
}

/** What is named once: brackets whole, and the comma of 1,000. */
const NAMED = /(?:[（(][^（）()]*[）)]|(?<=[0-9０-９])[,，](?=[0-9０-９]{3})|[^、､,，/／;；\n\r・･])+/g;

/** Splits free words like a list, and at ・, but `食料（米・缶詰）` and `灯油券1,000円分` name one thing each. */
export function splitNames(text: string): readonly string[] {
  return [...text.matchAll(NAMED)].map(([part]) => part.trim()).filter((part) => part !== "");
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
