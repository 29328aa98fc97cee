/** The part of an area of words that stands on one page. */
export interface WordsPart {
  /** 1 where the area begins. */
  readonly number: number;
  /** True where it goes on within a paragraph, not with one of its own. */
  readonly runsOn: boolean;
}

export const FIRST_PART: WordsPart = { number: 1, runsOn: false };

/** `analysis`; `analysis_2` on the next page, `analysis_2_on` where the paragraph before goes on there. */
export function nameOfWordsPart(id: string, { number, runsOn }: WordsPart): string {
  return number === 1 ? id : `${id}_${number}${runsOn ? "_on" : ""}`;
}

/** The names that a further part may have. */
export function furtherWordsParts(number: number): readonly WordsPart[] {
  return [
    { number, runsOn: false },
    { number, runsOn: true },
  ];
}

/** The id of the area that a name is of a part of. */
export function wordsIdOf(name: string): string {
  return name.replace(/_\d+(?:_on)?$/, "");
}

/** The text of an area from the texts of its parts, in order. */
export function joinedWords(parts: readonly { readonly part: WordsPart; readonly text: string }[]): string {
  return parts.map(({ part, text }, index) => (index === 0 || part.runsOn ? text : `\n${text}`)).join("");
}
