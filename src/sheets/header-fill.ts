import type { Colour } from "./cell-format";

/** Behind the headers of our tables. */
export const HEADER_FILL: Colour = "#E4ECF5";
