import { strFromU8 } from "fflate";
import { readPackage } from "./read-package";

const COMMENTS = /^xl\/(?:.*\/)?(?:comments\d*|threadedcomment\d*)\.xml$/;
const DRAWING = /^xl\/drawings\/[^/]+\.xml$/;

/** Pictures, text boxes, lines and groups; a chart is a `graphicFrame` (ECMA-376, 20.5.2). */
const DRAWN = /<(?:\w+:)?(?:pic|sp|cxnSp|grpSp)[\s/>]/;

/**
 * True for a workbook with comments, or with pictures or text boxes: our reports have none of them, and a
 * snapshot does not hold them. Throws HostError like `readPackage`.
 */
export function hasDrawnAdditions(bytes: Uint8Array): boolean {
  return [...readPackage(bytes)].some(
    ([name, part]) => COMMENTS.test(name) || (DRAWING.test(name) && DRAWN.test(strFromU8(part))),
  );
}
