import { GAP_POINTS } from "./page";
import { heightOf, type PageBlock } from "./page-block";

/** The smallest print of a page, in points, before and after it was shrunk. */
const SMALLEST_FONT_POINTS = 9;
const LEAST_PRINTED_POINTS = 8;

/** A page may be shrunk so far to hold all that is left of a section; what is longer is printed on several pages. */
const LEAST_SCALE = LEAST_PRINTED_POINTS / SMALLEST_FONT_POINTS;

/** Less room than this at the foot of a page is left empty rather than filled with the beginning of a block. */
const LEAST_PART_POINTS = 120;

function heightOfAll(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + heightOf(block) + GAP_POINTS, 0);
}

/**
 * Deals blocks out to pages with so many points of room each. A block that fits on a page stands on one; one that
 * is longer begins where there is room and goes on on the next page. One that cannot be divided has its page shrunk.
 */
export function paginate(blocks: readonly PageBlock[], room: number): readonly (readonly PageBlock[])[] {
  const pages: PageBlock[][] = [];
  let page: PageBlock[] = [];
  let left = [...blocks];
  const turnPage = () => {
    pages.push(page);
    page = [];
  };
  for (;;) {
    const [block, ...rest] = left;
    if (!block) break;
    const used = heightOfAll(page);
    // Nothing follows the last block.
    if (used + heightOfAll(left) - GAP_POINTS <= room / LEAST_SCALE) {
      page.push(...left);
      break;
    }
    const height = heightOf(block);
    if (used + height <= room) {
      page.push(block);
      left = rest;
      continue;
    }
    const isLongerThanPage = height > room;
    const free = room - used;
    const parts =
      isLongerThanPage && (page.length === 0 || free >= LEAST_PART_POINTS) ? block.divide?.(free) : undefined;
    if (parts) {
      page.push(parts[0]);
      left = [parts[1], ...rest];
      turnPage();
    } else if (page.length > 0) {
      turnPage();
    } else {
      page.push(block);
      left = rest;
    }
  }
  if (page.length > 0) pages.push(page);
  return pages;
}
