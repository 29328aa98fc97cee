/** One character for one, so that places in the plain text are places in what was written. */
export function plainText(text: string): string {
  return text
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[　\t]/g, " ")
    .replace(/[･·•]/g, "・");
}

/** The sentences of a text, without what stands around them. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[。\r\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** Where something stands in a sentence. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export function isApartFrom(place: Place, others: readonly Place[]): boolean {
  return others.every(({ from, to }) => place.to <= from || place.from >= to);
}

export function lastBefore<Each extends Place>(places: readonly Each[], at: number): Each | undefined {
  return places.findLast(({ to }) => to <= at);
}

/** A part of a sentence, up to the comma behind it. */
export type Clause = Place;

/** The clauses of a plain sentence: a comma within a number ends none. */
export function clausesOf(plain: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { index } of plain.matchAll(/、|,(?!\d{3})/g)) {
    clauses.push({ from, to: index });
    from = index + 1;
  }
  return [...clauses, { from, to: plain.length }];
}
