import { strFromU8 } from "fflate";

const BEGINNING = 4096;
const END = 1024;

const BEFORE_ROOT = /^(?:\uFEFF|\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;
const AFTER_ROOT = /(?:\s|<!--[\s\S]*?-->)*$/;
const ROOT = /^<([A-Za-z_][\w.:-]*)/;

/**
 * True where a part begins with an element and ends where that element is closed: a part that
 * was cut off, or is no XML at all, would be read as far as it goes, in silence.
 */
export function isWholeXml(part: Uint8Array): boolean {
  const beginning = strFromU8(part.subarray(0, BEGINNING)).replace(BEFORE_ROOT, "");
  const [, root] = ROOT.exec(beginning) ?? [];
  if (root === undefined) return false;
  const end = strFromU8(part.subarray(-END), true).replace(AFTER_ROOT, "");
  const isEmptyRoot = /^<[^<>]*\/>$/.test(beginning.replace(AFTER_ROOT, ""));
  return isEmptyRoot || new RegExp(`</${root.replaceAll(".", "\\.")}\\s*>$`).test(end);
}
