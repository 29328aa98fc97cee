/** A line as it is printed; `ends` where the writer ended it, not the width of the cell. */
export interface TextLine {
  readonly text: string;
  readonly ends: boolean;
}

/** Latin letters, digits and half-width katakana: of some fonts nearly two thirds of a full-width character. */
const HALF_WIDTH = /[\u0020-\u007E\uFF61-\uFF9F]/;
const HALF_EMS = 0.6;

/** Room within a cell that no character stands in, and the character that must not begin or end a line. */
const CELL_PADDING_POINTS = 6;

/** The width of a text in full-width characters. */
export function emsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (HALF_WIDTH.test(character) ? HALF_EMS : 1), 0);
}

function wrapped(paragraph: string, ems: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let line = "";
  let width = 0;
  for (const character of paragraph) {
    const own = HALF_WIDTH.test(character) ? HALF_EMS : 1;
    if (line !== "" && width + own > ems) {
      lines.push({ text: line, ends: false });
      line = "";
      width = 0;
    }
    line += character;
    width += own;
  }
  return [...lines, { text: line, ends: true }];
}

/**
 * The lines of a text in a cell so many points wide. An estimate that is rather too many: programs break lines
 * differently, and a line too few would cut the text off.
 */
export function textLines(text: string, points: number, fontPoints: number): readonly TextLine[] {
  const ems = (points - CELL_PADDING_POINTS) / fontPoints;
  const paragraphs = text.replaceAll("\r\n", "\n").split("\n");
  // A line that wraps may lose a character to the rule that 。 and 、 begin none.
  return paragraphs.flatMap((paragraph) =>
    emsOf(paragraph) <= ems
      ? [{ text: paragraph, ends: true }]
      : wrapped(paragraph, Math.max(1, ems - (ems > 4 ? 1 : 0))),
  );
}

/** The text that some lines are of. */
export function textOfLines(lines: readonly TextLine[]): string {
  return lines
    .map(({ text, ends }, index) => (ends && index < lines.length - 1 ? `${text}\n` : text))
    .join("");
}
