import { unknownCodes, type UnknownCode } from "../domain/records/unknown-codes";
import type { YearDataset } from "../domain/records/year-dataset";
import { textKey } from "../domain/text/text-key";
import type { UnknownSpelling } from "./sheets-overview";

/** A longer text is a note, and no way of writing a code. */
const LONGEST = 30;

function spelling([first, ...others]: readonly [UnknownCode, ...UnknownCode[]]): UnknownSpelling {
  const { list, text, sheet, cell } = first;
  return { list, text, count: others.length + 1, first: { sheet, cell } };
}

/** The year's unknown spellings of codes, the most frequent first. */
export function unknownSpellings(dataset: YearDataset): readonly UnknownSpelling[] {
  const bySpelling = new Map<string, [UnknownCode, ...UnknownCode[]]>();
  for (const unknown of unknownCodes(dataset).filter(({ text }) => text.length <= LONGEST)) {
    const key = `${unknown.list} ${textKey(unknown.text)}`;
    const same = bySpelling.get(key);
    if (same) same.push(unknown);
    else bySpelling.set(key, [unknown]);
  }
  return [...bySpelling.values()].map(spelling).sort((a, b) => b.count - a.count);
}
