import { DEFAULT_CODE_LISTS } from "../../domain/settings/default-code-lists";
import type { CodeList } from "../../domain/settings/code-list";
import type { Colour } from "../cell-format";

/**
 * Hues that colour-blind readers tell apart, each of the first eight with a grey of its own, light and dark by turns,
 * so that a legend printed in black and white is still read; light enough for black labels, dark enough for white paper.
 */
export const CHART_PALETTE: readonly Colour[] = [
  "#426FDD",
  "#E276BC",
  "#A5DCB8",
  "#DA5C51",
  "#F69E4C",
  "#F1E49F",
  "#9A8A86",
  "#8BC4FF",
  "#3DA4B6",
  "#EBC23D",
  "#A88BD8",
  "#D9D7B0",
  "#45AD38",
  "#E0D4F5",
];

/** Darker ones for lines, which stand on white: each at three times its lightness and more, and a grey of its own. */
export const LINE_PALETTE: readonly Colour[] = ["#0B1F4B", "#C97B00", "#0A8262"];

/** The colour of the n-th line of a trend. */
export function lineColour(place: number): Colour {
  return LINE_PALETTE[place % LINE_PALETTE.length] ?? "#0B1F4B";
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
