/** The が of 障がい and 生きがい tells nothing of what is said. */
const GA_WITHIN_A_WORD = /(?:障|生き|やり)がい/g;

const NAMES_WHAT_IT_IS_OF = /.[がを]/;
const ENDS_AS_A_VERB = /[いるうくすつぬぶむぐた]$/;
/** Endings that no noun has: これから働きたい, 困っている, 離職した. */
const IS_SAID_OUTRIGHT = /(?:ない|たい|る|った|した|いた|れた|きた|ます|です|ません)$/;

/** 食べるものがない: an office may call what it counts by a clause. */
function isClause(label: string): boolean {
  const plain = label.replace(GA_WITHIN_A_WORD, "");
  return IS_SAID_OUTRIGHT.test(plain) || (NAMES_WHAT_IT_IS_OF.test(plain) && ENDS_AS_A_VERB.test(plain));
}

/** A label as a sentence says it: a clause in 「」, since 食べるものがないが10件 would read as "although". */
export function labelInSentence(label: string): string {
  return isClause(label) ? `「${label}」` : label;
}
