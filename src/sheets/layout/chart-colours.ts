import type { Colour } from "../cell-format";

/**
 * Eight hues told apart by colour-blind readers, light enough for black labels to stand on them.
 * Source: Okabe and Ito, Color Universal Design palette; its dark blue and black are made lighter.
 */
const PALETTE: readonly Colour[] = [
  "#56B4E9",
  "#E69F00",
  "#009E73",
  "#F0E442",
  "#D55E00",
  "#CC79A7",
  "#A6A6A6",
  "#7FA3E0",
];

/** The colour of the n-th code of a table. */
export function chartColour(index: number): Colour {
  return PALETTE[index % PALETTE.length] ?? "#A6A6A6";
}
