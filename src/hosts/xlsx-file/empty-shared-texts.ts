import { strFromU8, strToU8 } from "fflate";
import type { PackageParts } from "./read-package";

const SHARED_TEXTS = "xl/sharedstrings.xml";
const EMPTY_TEXT = /<((?:\w+:)?si)\s*\/>/g;

/**
 * The workbook with each empty shared text as a pair of tags: the parser does not see it as
 * one tag, and would lose the texts after it.
 */
export function withEmptyTextsInPairs(parts: PackageParts): PackageParts {
  const texts = parts.get(SHARED_TEXTS);
  if (!texts) return parts;
  const xml = strFromU8(texts);
  const spelt = xml.replace(EMPTY_TEXT, "<$1></$1>");
  return spelt === xml ? parts : new Map([...parts, [SHARED_TEXTS, strToU8(spelt)]]);
}
