import { HIDDEN_MARK } from "../report/hidden-mark";
import { hidesSomething } from "./number-gives-away";
import type { SectionToMask } from "./section-to-mask";

/** Words that say a share or a rate without a number; 半分 of the time is none of people. */
const HALVES = /過半数|過半|半数|半々|半半|半分|折半|五分五分|半減|倍増/g;
/** 54.6%）で半数: the percent says more, and stands. */
const SAYS_PERCENT = /[0-9０-９]\s*[%％][）)]?[とでに、]*(?:ほぼ|約)?$/;

/**
 * Text without the words that say a half of something, where a section hides anything: of what, and of which month,
 * stands in other sentences as well as in their own.
 */
export function withoutHalves(text: string, { said }: SectionToMask): string {
  if (!hidesSomething(said)) return text;
  return text.replace(HALVES, (word: string, at: number) =>
    SAYS_PERCENT.test(text.slice(0, at)) ? word : HIDDEN_MARK,
  );
}
