import type { Code, CodeList } from "../settings/code-list";
import { textKey } from "../text/text-key";

/** Shorter words are one slip away from too many others. */
const SHORTEST = 3;

/** Whether a text becomes another by one character more, less or other, or by two that change places. */
function isOneSlipAway(a: string, b: string): boolean {
  const [one, two] = [Array.from(a), Array.from(b)];
  let start = 0;
  while (start < one.length && one[start] === two[start]) start++;
  let end = 0;
  while (end < one.length - start && end < two.length - start && one.at(-1 - end) === two.at(-1 - end)) end++;
  const [left, right] = [one.slice(start, one.length - end), two.slice(start, two.length - end)];
  if (left.length + right.length === 0) return false;
  if (left.length <= 1 && right.length <= 1) return !/\d/.test(left.join("") + right.join(""));
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The only code that a text is one small slip away from; a digit is never taken for a slip. */
export function nearMiss({ codes }: CodeList, text: string): Code | undefined {
  const key = textKey(text);
  const near = codes.filter(({ label }) => {
    const other = textKey(label);
    return Math.min(key.length, other.length) >= SHORTEST && isOneSlipAway(key, other);
  });
  return near.length === 1 ? near[0] : undefined;
}
