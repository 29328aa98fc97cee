import { withUnprintablesSpelt } from "./spreadsheet-text";

/**
 * The writer stores a formula's result as text only where it cannot be read as a
 * number, a truth value or an error, and an empty one as 0. Our text results carry
 * this mark, so that every one is stored as text; `finishParts` takes it off again.
 * Of two private-use planes, so that no text begins with it by chance.
 */
const MARK = "\u{E000}\u{10FFFD}";

export function markedTextResult(text: string): string {
  return MARK + withUnprintablesSpelt(text);
}

/** Takes the mark off every cached value of a sheet's XML. */
export function withoutTextResultMarks(xml: string): string {
  return xml.replaceAll(`<v>${MARK}`, "<v>");
}
