import { DEFAULT_CODE_LISTS } from "../../domain/settings/default-code-lists";
import type { CodeList } from "../../domain/settings/code-list";
import type { Colour } from "../cell-format";

/**
 * Hues that colour-blind readers tell apart, dark and light by turns, so that neighbours differ in greyscale too, and
 * all light enough for black labels. After Okabe and Ito's Color Universal Design palette, its black and white left out.
 */
export const CHART_PALETTE: readonly Colour[] = [
  "#56B4E9",
  "#AB5B88",
  "#F0E442",
  "#D55E00",
  "#D0D0D0",
  "#4A78C8",
  "#009E73",
  "#F7CF8A",
  "#8C8C8C",
  "#8FD9BF",
  "#999955",
  "#33EEFF",
  "#2299AA",
  "#CCDDAA",
];

/** Darker ones for lines, which stand on white: each at three times its lightness and more. */
export const LINE_PALETTE: readonly Colour[] = ["#1F4E79", "#C77700", "#00795A", "#AB5B88"];

/** The colour of the n-th line of a trend. */
export function lineColour(place: number): Colour {
  return LINE_PALETTE[place % LINE_PALETTE.length] ?? "#1F4E79";
}

function colourAt(place: number): Colour {
  return CHART_PALETTE[place % CHART_PALETTE.length] ?? "#A6A6A6";
}

/** The list of codes that most of some ids are of; undefined where none is of any. */
function listOf(ids: readonly string[]): CodeList | undefined {
  const shared = (list: CodeList) => list.codes.filter(({ id }) => ids.includes(id)).length;
  const [most] = Object.values(DEFAULT_CODE_LISTS).sort((a, b) => shared(b) - shared(a));
  return most && shared(most) > 0 ? most : undefined;
}

/**
 * The colour of each code by its id: that of its place in our own list, whichever codes stand beside it on this page
 * and in this year. An office's own codes follow in their order.
 */
export function chartColours(ids: readonly string[]): ReadonlyMap<string, Colour> {
  const known = listOf(ids)?.codes.map(({ id }) => id) ?? [];
  const own = ids.filter((id) => !known.includes(id));
  return new Map([...known, ...own].map((id, place) => [id, colourAt(place)]));
}
