import type { IPaddingData, Nullable } from "@univerjs/presets";

export const MOST_INDENT_LEVELS = 250;

/** A step of Excel's indent is as wide as three spaces; Univer knows the room beside a text in pixels. */
const STEP_PIXELS = 9;
const USUAL_PIXELS = 2;

export function indentLevelOf(padding: Nullable<IPaddingData>): number {
  return Math.max(0, Math.round(((padding?.l ?? USUAL_PIXELS) - USUAL_PIXELS) / STEP_PIXELS));
}

/** On both sides: the text is at the one or the other. */
export function paddingOfIndent(level: number): IPaddingData {
  const pixels = USUAL_PIXELS + level * STEP_PIXELS;
  return { l: pixels, r: pixels };
}
