import type { Colour } from "../cell-format";

/**
 * Eight hues told apart by colour-blind readers and, by their lightness, in greyscale.
 * Source: Okabe and Ito, Color Universal Design palette, its yellow and black softened for print.
 */
const PALETTE: readonly Colour[] = [
  "#0072B2",
  "#E69F00",
  "#56B4E9",
  "#009E73",
  "#F0E442",
  "#D55E00",
  "#CC79A7",
  "#666666",
];

/** The colour of the n-th code of a table. */
export function chartColour(index: number): Colour {
  return PALETTE[index % PALETTE.length] ?? "#666666";
}
